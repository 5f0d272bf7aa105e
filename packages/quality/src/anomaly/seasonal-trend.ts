import { median } from './median.ts'

/** A point of a series: when, how much, and in which season. */
export interface SeasonalPoint {
  readonly days: number
  readonly value: number
  readonly season: string
}

/**
 * Kendall's test for a trend: the distance of S from what chance gives, in its standard deviations. Only pairs of the same
 * season count, so that a weekend is no trend. Source: Hirsch, Slack & Smith, "Techniques of trend analysis for monthly water
 * quality data" (1982).
 */
export function trendScore(points: readonly SeasonalPoint[]): number {
  let concordance = 0
  let variance = 0
  for (const group of seasonsOf(points)) {
    eachPair(group, (left, right) => {
      concordance += Math.sign(right.value - left.value)
    })
    variance += (group.length * (group.length - 1) * (2 * group.length + 5)) / 18
  }
  return variance === 0 ? 0 : concordance / Math.sqrt(variance)
}

/** The slope of Theil and Sen, in a day: the median of the slopes of all pairs of the same season; 0 without pairs. */
export function trendSlope(points: readonly SeasonalPoint[]): number {
  const slopes: number[] = []
  for (const group of seasonsOf(points))
    eachPair(group, (left, right) => {
      slopes.push((right.value - left.value) / (right.days - left.days))
    })
  return slopes.length === 0 ? 0 : median(slopes)
}

const seasonsOf = (points: readonly SeasonalPoint[]): Iterable<readonly SeasonalPoint[]> =>
  Map.groupBy(points, ({ season }) => season).values()

/** Visits points in order of time, each with each later one. */
function eachPair(
  points: readonly SeasonalPoint[],
  visit: (left: SeasonalPoint, right: SeasonalPoint) => void,
): void {
  points.forEach((left, index) => {
    for (let other = index + 1; other < points.length; other += 1) {
      const right = points[other]
      if (right !== undefined && right.days > left.days) visit(left, right)
    }
  })
}
