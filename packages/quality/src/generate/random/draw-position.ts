import type { Random } from './random.ts'

/** Draws a position below a size. */
export type DrawPosition = (size: number, random: Random) => number

const zipfRanks = 10_000

/** Sums of 1, 1/2, 1/3, …: additions and divisions give the same on every machine, powers and logarithms may not. */
const zipfSums = () => {
  const sums = new Float64Array(zipfRanks)
  let sum = 0
  for (let rank = 0; rank < zipfRanks; rank += 1) {
    sum += 1 / (rank + 1)
    sums[rank] = sum
  }
  return sums
}
let sums: Float64Array | undefined

/** The ways to draw positions. */
export const drawPosition: Readonly<Record<'uniform' | 'normal' | 'zipf', DrawPosition>> = {
  uniform: (size, random) => random.below(size),
  // The mean of twelve fractions is as good as normal.
  normal: (size, random) => {
    let sum = 0
    for (let count = 0; count < 12; count += 1) sum += random.fraction()
    return Math.min(size - 1, Math.floor((sum / 12) * size))
  },
  zipf: (size, random) => {
    sums ??= zipfSums()
    const ranks = Math.min(size, zipfRanks)
    const at = random.fraction() * (sums[ranks - 1] ?? 1)
    let [low, high] = [0, ranks - 1]
    while (low < high) {
      const middle = Math.floor((low + high) / 2)
      if ((sums[middle] ?? 0) > at) high = middle
      else low = middle + 1
    }
    return low
  },
}
