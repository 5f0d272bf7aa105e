import type { CountPair } from './count-pair.ts'

/**
 * Reads the pairs of counts that an engine lists: `3:5x2,1:0x40` are two values that occur 3 times before and 5 times now, and
 * forty that occur once before and no more. In a fixed order, so that sums of them are the same everywhere. Nothing for
 * anything else.
 */
export function readPairs(list: unknown): readonly CountPair[] | undefined {
  if (list === null || list === '') return []
  if (typeof list !== 'string') return undefined
  const pairs: CountPair[] = []
  for (const item of list.split(',').sort()) {
    const [, left, right, times] = /^(\d+):(\d+)x(\d+)$/.exec(item) ?? []
    if (left === undefined) return undefined
    const pair = { left: Number(left), right: Number(right) }
    for (let time = 0; time < Number(times); time += 1) pairs.push(pair)
  }
  return pairs
}
