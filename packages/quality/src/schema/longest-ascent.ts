/** The positions of a longest strictly rising subsequence, first to last. */
export function longestAscent(values: readonly number[]): readonly number[] {
  const best: { readonly length: number; readonly before: number }[] = []
  for (const value of values) {
    const before = longest(best, (index) => (values[index] ?? 0) < value)
    best.push({ length: (best[before]?.length ?? 0) + 1, before })
  }
  const positions: number[] = []
  for (let at = longest(best, () => true); at >= 0; at = best[at]?.before ?? -1) positions.unshift(at)
  return positions
}

/** Where the longest of some subsequences ends; -1 for none. */
const longest = (all: readonly { readonly length: number }[], counts: (index: number) => boolean): number =>
  all.reduce(
    (found, { length }, index) => (counts(index) && length > (all[found]?.length ?? 0) ? index : found),
    -1,
  )
