import { pointerTo } from '../read/pointer.ts'
import type { Pair, Side } from './side.ts'

/** The entries of a list, each with its place. */
export function sidesOf<Each>({
  value = [],
  pointer,
}: Side<readonly Each[] | undefined>): readonly Side<Each>[] {
  return value.map((each, index) => ({ value: each, pointer: pointerTo(pointer, index) }))
}

/**
 * Pairs the entries of two lists: by `id`, then what is left by each of the keys in turn; of several with one key the first
 * with the first. In the order of the newer list; removed entries come last.
 */
export function pairEntries<Each extends object>(
  before: readonly Side<Each>[],
  after: readonly Side<Each>[],
  ...keys: readonly ((each: Each) => string | undefined)[]
): readonly Pair<Each>[] {
  const partners = new Map<Side<Each>, Side<Each>>()
  const taken = new Set<Side<Each>>()
  for (const key of [idOf, ...keys]) {
    if (partners.size === after.length || taken.size === before.length) break
    const free = new Map<string, Side<Each>[]>()
    for (const side of before) {
      const name = taken.has(side) ? undefined : key(side.value)
      if (name === undefined) continue
      const others = free.get(name)
      if (others === undefined) free.set(name, [side])
      else others.push(side)
    }
    if (free.size === 0) continue
    for (const side of after) {
      if (partners.has(side)) continue
      const wanted = key(side.value)
      const partner = wanted === undefined ? undefined : free.get(wanted)?.shift()
      if (partner === undefined) continue
      partners.set(side, partner)
      taken.add(partner)
    }
  }
  return [
    ...after.map((side): Pair<Each> => {
      const partner = partners.get(side)
      return partner === undefined ? { after: side } : { before: partner, after: side }
    }),
    ...before.filter((side) => !taken.has(side)).map((side) => ({ before: side })),
  ]
}

const idOf = (each: object): string | undefined => (each as { readonly id?: string }).id
