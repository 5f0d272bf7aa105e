import { median } from './median.ts'

/** Median absolute deviation of normal values to their standard deviation. */
const consistency = 1.4826

/**
 * An estimate of the standard deviation from deviations around their centre that half of them can spoil no more than a
 * little: the median absolute deviation. When more than half are 0 it says nothing; then the spread is such that what was
 * seen before, without the farthest twentieth, is still usual. 0 when even that never moved.
 */
export function robustSpread(deviations: readonly number[], sensitivity: number): number {
  const distances = deviations.map(Math.abs)
  const spread = consistency * median(distances)
  if (spread > 0) return spread
  const nearest = distances
    .sort((left, right) => left - right)
    .slice(0, distances.length - Math.ceil(distances.length / 20))
  return (nearest.at(-1) ?? 0) / sensitivity
}
