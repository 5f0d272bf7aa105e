/** How often one value, or one range of values, occurs in each of two samples. */
export interface CountPair {
  readonly left: number
  readonly right: number
}

/** Sizes of the two samples. */
export function totalsOf(pairs: readonly CountPair[]): CountPair {
  let [left, right] = [0, 0]
  for (const pair of pairs) {
    left += pair.left
    right += pair.right
  }
  return { left, right }
}

/** The parts of the two samples that a value makes up; nothing when a sample is empty. */
export function sharesOf(pairs: readonly CountPair[]): readonly CountPair[] | undefined {
  const totals = totalsOf(pairs)
  if (totals.left === 0 || totals.right === 0) return undefined
  return pairs.map(({ left, right }) => ({ left: left / totals.left, right: right / totals.right }))
}
