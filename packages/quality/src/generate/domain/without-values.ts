import type { Domain } from './domain.ts'

/** A domain without some values: what is at the end of it takes their places. */
export function withoutValues(domain: Domain, values: readonly unknown[]): Domain | string {
  if (values.length === 0) return domain
  const excluded = new Map(values.map((value, index) => [String(value), index]))
  const size = domain.size - excluded.size
  if (domain.size <= 10_000) {
    const fixed = { startRow: () => {}, fraction: () => 0, below: () => 0 }
    const kept = Array.from({ length: domain.size }, (_, position) => position).filter(
      (position) => !excluded.has(String(domain.at(position, fixed))),
    )
    if (kept.length === 0) return 'all its values stand for a missing one'
    return { size: kept.length, at: (position, random) => domain.at(kept[position] ?? 0, random) }
  }
  return {
    size,
    at: (position, random) => {
      let value = domain.at(position, random)
      for (let place = excluded.get(String(value)); place !== undefined; place = excluded.get(String(value)))
        value = domain.at(size + place, random)
      return value
    },
  }
}
