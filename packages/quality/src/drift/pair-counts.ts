import type { CountPair } from './count-pair.ts'

/**
 * Counts the values of two samples, in ascending order; text by code unit. Text and numbers do not belong in one sample.
 *
 * @example
 * kolmogorovSmirnov(pairCounts(lastWeek, today))
 */
export function pairCounts<Value extends number | string | bigint>(
  left: readonly Value[],
  right: readonly Value[],
): readonly CountPair[] {
  const counts = new Map<Value, { left: number; right: number }>()
  for (const [side, values] of [['left', left] as const, ['right', right] as const])
    for (const value of values) {
      const pair = counts.get(value) ?? { left: 0, right: 0 }
      pair[side] += 1
      counts.set(value, pair)
    }
  return [...counts].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, pair]) => pair)
}
