import { median } from './median.ts'

/** A point of a series: when, how much, and in which season. */
export interface SeasonalPoint {
  readonly days: number
  readonly value: number
  readonly season: string
}

/** A slope and how sure it is. */
export interface SeasonalTrend {
  /** Change of the value in a day. */
  readonly slope: number
  /** Distance of Kendall's S from what chance gives, in its standard deviations. */
  readonly score: number
}

/**
 * The slope of Theil and Sen, the median of the slopes of all pairs, with Kendall's test; only pairs of the same season count,
 * so that neither a weekend nor an outlier looks like a trend. Source: Hirsch, Slack & Smith, "Techniques of trend analysis
 * for monthly water quality data" (1982).
 */
export function seasonalTrend(points: readonly SeasonalPoint[]): SeasonalTrend {
  const slopes: number[] = []
  let concordance = 0
  let variance = 0
  for (const group of Map.groupBy(points, ({ season }) => season).values()) {
    group.forEach((left, index) => {
      for (const right of group.slice(index + 1)) {
        if (left.days === right.days) continue
        const slope = (right.value - left.value) / (right.days - left.days)
        slopes.push(slope)
        concordance += Math.sign(slope)
      }
    })
    variance += (group.length * (group.length - 1) * (2 * group.length + 5)) / 18
  }
  if (slopes.length === 0) return { slope: 0, score: 0 }
  return { slope: median(slopes), score: variance === 0 ? 0 : concordance / Math.sqrt(variance) }
}
