/** One column group of a key: which of `radix` values of its own a row has. */
export interface KeyDigit {
  readonly radix: number
  readonly of: (rank: number) => number
}

/**
 * Numbers the rows of a key in mixed radix, so that no two have the same digits and each group has about as many values as the
 * others; or `first` as many as it can. Nothing when the groups have too few values.
 */
export function shareKey(
  rows: number,
  capacities: readonly number[],
  first?: number,
): readonly KeyDigit[] | undefined {
  const radices: number[] = capacities.map(() => 1)
  const start = first === undefined ? 1 : Math.max(1, Math.min(capacities[first] ?? 0, rows))
  if (first !== undefined) radices[first] = start
  const order = [...capacities.keys()]
    .filter((group) => group !== first)
    .sort((left, right) => (capacities[left] ?? 0) - (capacities[right] ?? 0))
  let rest = Math.ceil(rows / start)
  for (const [index, group] of order.entries()) {
    const radix = Math.max(1, Math.min(capacities[group] ?? 0, rootAbove(rest, order.length - index)))
    radices[group] = radix
    rest = Math.ceil(rest / radix)
  }
  if (rest > 1 || (rows > 0 && capacities.includes(0))) return undefined
  let below = 1
  return radices.map((radix) => {
    const each = below
    below *= radix
    return { radix, of: (rank) => Math.floor(rank / each) % radix }
  })
}

/** The smallest whole number whose power reaches a value. */
function rootAbove(value: number, power: number): number {
  let [low, high] = [1, Math.max(1, value)]
  while (low < high) {
    const middle = Math.floor((low + high) / 2)
    if (reaches(middle, power, value)) high = middle
    else low = middle + 1
  }
  return low
}

function reaches(base: number, power: number, value: number): boolean {
  let product = 1
  for (let count = 0; count < power && product < value; count += 1) product *= base
  return product >= value
}
