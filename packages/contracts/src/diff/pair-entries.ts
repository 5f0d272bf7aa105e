import { pointerTo } from '../read/pointer.ts'
import type { Pair, Side } from './side.ts'

/**
 * Pairs the entries of two lists: by `id`, then what is left by key; of several with one key the first with the
 * first. In the order of the newer list; removed entries come last.
 */
export function pairEntries<Each extends { readonly id?: string }>(
  before: Side<readonly Each[] | undefined>,
  after: Side<readonly Each[] | undefined>,
  key: (each: Each) => string,
): readonly Pair<Each>[] {
  const old = sides(before)
  const next = sides(after)
  const partners = new Map<Side<Each>, Side<Each>>()
  const taken = new Set<Side<Each>>()
  const match = (name: (each: Each) => string | undefined) => {
    const free = Map.groupBy(
      old.filter((side) => !taken.has(side)),
      ({ value }) => name(value),
    )
    for (const side of next) {
      const wanted = name(side.value)
      if (wanted === undefined || partners.has(side)) continue
      const partner = free.get(wanted)?.shift()
      if (partner === undefined) continue
      partners.set(side, partner)
      taken.add(partner)
    }
  }
  match(({ id }) => id)
  match(key)
  return [
    ...next.map((side): Pair<Each> => {
      const partner = partners.get(side)
      return partner === undefined ? { after: side } : { before: partner, after: side }
    }),
    ...old.filter((side) => !taken.has(side)).map((side) => ({ before: side })),
  ]
}

function sides<Each>({ value = [], pointer }: Side<readonly Each[] | undefined>): readonly Side<Each>[] {
  return value.map((each, index) => ({ value: each, pointer: pointerTo(pointer, index) }))
}
