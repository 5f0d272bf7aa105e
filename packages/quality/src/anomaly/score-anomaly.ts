import { readInstant } from '../metric/read-instant.ts'
import { type AnomalyOptions, resolveAnomalyOptions, type Season } from './anomaly-options.ts'
import type { AnomalyScore, UsualRange } from './anomaly-score.ts'
import { explainRange } from './explain-range.ts'
import { fitSeason, type SeasonFit } from './fit-season.ts'
import { createSeasonOf, describeSeason } from './season-of.ts'
import type { SeasonalPoint } from './seasonal-trend.ts'
import { studentLimit } from './student-limit.ts'
import type { TimedValue } from './timed-value.ts'

const day = 86_400_000
const fewestOfSeason = 4
const largestScore = 1_000_000
/** Part of a value below which a difference is one of floating point, not of the world. */
const negligible = 1e-9

/**
 * Says whether a value is usual by its history, robustly: by medians, so that outliers in the history neither widen the range
 * nor hide behind it. Only points before the newest one count: it is never its own witness.
 *
 * @example
 * const score = scoreAnomaly({ at: '2026-01-09T06:00:00Z', value: 40 }, history, { season: 'weekday' })
 */
export function scoreAnomaly(
  newest: TimedValue,
  history: readonly TimedValue[],
  options: AnomalyOptions = {},
): AnomalyScore {
  const resolved = resolveAnomalyOptions(options)
  const seasonOf = createSeasonOf(resolved.season, resolved.timeZone)
  const now = readInstant(newest.at)
  if (now === undefined || !Number.isFinite(newest.value)) return tooFew(0, resolved.minimumPoints)
  const points = pointsBefore(now, history, seasonOf).slice(-resolved.maximumPoints)
  if (points.length < resolved.minimumPoints) return tooFew(points.length, resolved.minimumPoints)
  const name = seasonOf(now)
  const pooled = points.filter(({ season }) => season === name).length < fewestOfSeason
  const fit = fitSeason(pooled ? points.map((point) => ({ ...point, season: name })) : points, name, resolved)
  const found = rangeOf(newest.value, fit, points.length, pooled ? 'pooled' : resolved.season, resolved)
  return {
    ...found,
    explanation: explainRange(found, fit.size, describeSeason(resolved.season, name)),
  }
}

function rangeOf(
  value: number,
  fit: SeasonFit,
  points: number,
  season: Season | 'pooled',
  { sensitivity, direction }: Required<AnomalyOptions>,
): Omit<UsualRange, 'explanation'> {
  const { expected, slope } = fit
  const spread = Math.max(fit.spread, negligible * Math.max(Math.abs(expected), Math.abs(value)))
  const reach = spread * studentLimit(sensitivity, fit.degrees)
  const low = direction === 'above' ? Number.NEGATIVE_INFINITY : expected - reach
  const high = direction === 'below' ? Number.POSITIVE_INFINITY : expected + reach
  const distance = value - expected
  // In units in which the sensitivity is the limit, whatever the number of points.
  const score = distance === 0 ? 0 : (distance / reach) * sensitivity
  return {
    kind: 'scored',
    isUsual: value >= low && value <= high,
    score: Math.max(-largestScore, Math.min(largestScore, score)),
    expected,
    low,
    high,
    points,
    season,
    slopePerDay: slope,
  }
}

const tooFew = (points: number, needed: number): AnomalyScore => ({
  kind: 'notEnough',
  points,
  needed,
  explanation: `${points} ${points === 1 ? 'point' : 'points'} of history, at least ${needed} are needed`,
})

function pointsBefore(
  end: number,
  history: readonly TimedValue[],
  seasonOf: (instant: number) => string,
): readonly SeasonalPoint[] {
  return history
    .flatMap(({ at, value }) => {
      const instant = readInstant(at)
      return instant !== undefined && instant < end && Number.isFinite(value)
        ? [{ days: (instant - end) / day, value, season: seasonOf(instant) }]
        : []
    })
    .sort((left, right) => left.days - right.days)
}
