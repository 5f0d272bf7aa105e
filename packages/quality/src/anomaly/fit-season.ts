import type { AnomalyOptions } from './anomaly-options.ts'
import { median } from './median.ts'
import { robustSpread } from './robust-spread.ts'
import { type SeasonalPoint, trendScore, trendSlope } from './seasonal-trend.ts'

/** What a history says of the next value in one season. */
export interface SeasonFit {
  readonly expected: number
  readonly slope: number
  /** Standard deviation of the next value around what is expected. */
  readonly spread: number
  /** How sure the spread itself is, as degrees of freedom. */
  readonly degrees: number
  /** Points of the season. */
  readonly size: number
}

/** Chance of 1 in 1,000 that a history without a trend shows this much of one. */
const kendallLimit = 3.29
/** What a median and a median absolute deviation tell, beside a mean and a standard deviation of as many points. */
const efficiency = { centre: 2 / Math.PI, spread: 0.5 }
// Croux & Rousseeuw, "Time-efficient algorithms for two highly robust estimators of scale" (1992): b_n of the MAD.
const smallSample = [1, 1, 1.196, 1.495, 1.363, 1.206, 1.2, 1.14, 1.129, 1.107] as const
/** Points from which a season's own spread is surer than that of all seasons together. */
const enoughForSpread = 20

/**
 * Fits a trend, takes it away, and describes what remains of one season. `days` of the points count from the moment that is
 * asked about. The spread is that of all seasons, each around its own centre, unless the season has points enough of its own.
 */
export function fitSeason(
  points: readonly SeasonalPoint[],
  season: string,
  { trend, sensitivity }: Required<AnomalyOptions>,
): SeasonFit {
  const slope = slopeOf(points, trend)
  const level = ({ days, value }: SeasonalPoint): number => value - slope * days
  const groups = Map.groupBy(points, (point) => point.season)
  const own = groups.get(season) ?? []
  const expected = median(own.map(level))
  const judged =
    own.length >= enoughForSpread ? [own] : [...groups.values()].filter(({ length }) => length > 1)
  const deviations = judged.flatMap((group) => deviationsOf(group.map(level)))
  const spread = robustSpread(deviations, sensitivity)
  const unsure = 1 / own.length + (slope === 0 ? 0 : leverage(points))
  return {
    expected,
    slope,
    spread: spread * Math.sqrt(1 + unsure / efficiency.centre),
    degrees: Math.max(1, efficiency.spread * (deviations.length - judged.length)),
    size: own.length,
  }
}

// A centre that was made of few points lies too close to each of them.
function deviationsOf(values: readonly number[]): readonly number[] {
  const centre = median(values)
  const correction = smallSample[values.length] ?? values.length / (values.length - 0.8)
  return values.map((value) => (value - centre) * correction)
}

function slopeOf(points: readonly SeasonalPoint[], trend: AnomalyOptions['trend']): number {
  if (trend === 'none') return 0
  return trend === 'linear' || Math.abs(trendScore(points)) > kendallLimit ? trendSlope(points) : 0
}

/** How much a slope, fitted where the points are, is unsure at day 0. */
function leverage(points: readonly SeasonalPoint[]): number {
  const mean = points.reduce((sum, { days }) => sum + days, 0) / points.length
  const squares = points.reduce((sum, { days }) => sum + (days - mean) ** 2, 0)
  return squares === 0 ? 0 : mean ** 2 / squares
}
