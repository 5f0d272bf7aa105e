import { pointerTo } from '../read/pointer.ts'
import type { Pair, Side } from './side.ts'

/**
 * Pairs the entries of two lists: by `id` where both have one, else by key; of several with one key the first with the
 * first. In the order of the newer list, each removed entry after the entries that came before it.
 */
export function pairEntries<Each extends { readonly id?: string }>(
  before: Side<readonly Each[] | undefined>,
  after: Side<readonly Each[] | undefined>,
  key: (each: Each) => string,
): readonly Pair<Each>[] {
  const old = sides(before)
  const left = new Set(old)
  const pairs: Pair<Each>[] = []
  const next = sides(after)
  const byId = new Map(
    old.flatMap((side): [string, Side<Each>][] =>
      side.value.id === undefined ? [] : [[side.value.id, side]],
    ),
  )
  const claimed = new Map<Side<Each>, Side<Each>>()
  for (const side of next) {
    const same = side.value.id === undefined ? undefined : byId.get(side.value.id)
    if (same !== undefined && left.delete(same)) claimed.set(side, same)
  }
  for (const side of next) {
    const partner = claimed.get(side) ?? [...left].find(({ value }) => key(value) === key(side.value))
    if (partner === undefined) pairs.push({ after: side })
    else {
      left.delete(partner)
      pairs.push({ before: partner, after: side })
    }
  }
  for (const removed of left) {
    const following = pairs.findIndex(
      (pair) => pair.before !== undefined && old.indexOf(pair.before) > old.indexOf(removed),
    )
    pairs.splice(following === -1 ? pairs.length : following, 0, { before: removed })
  }
  return pairs
}

function sides<Each>({ value = [], pointer }: Side<readonly Each[] | undefined>): readonly Side<Each>[] {
  return value.map((each, index) => ({ value: each, pointer: pointerTo(pointer, index) }))
}
