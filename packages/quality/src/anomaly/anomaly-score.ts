import type { Season } from './anomaly-options.ts'

/** How a value stands to its history, or why that cannot be said. Plain data. */
export type AnomalyScore = UsualRange | TooFewPoints

/** The range in which a value is usual, and where the value lies. */
export interface UsualRange {
  readonly kind: 'scored'
  readonly isUsual: boolean
  /** Distance from `expected` in robust standard deviations; a million when the history never moved and the value did. */
  readonly score: number
  readonly expected: number
  /** `low` and `high` themselves are usual; minus or plus infinity where the direction does not count. */
  readonly low: number
  readonly high: number
  /** Points of history that were looked at. */
  readonly points: number
  /** The season that was compared with; `pooled` when it had too few points and all seasons were taken together. */
  readonly season: Season | 'pooled'
  /** Change of the expected value in a day; 0 without a trend. */
  readonly slopePerDay: number
  /** In words: `expected 1,200 (1,150 to 1,250) by 8 points on Mondays`. */
  readonly explanation: string
}

/** A history from which nothing follows. */
export interface TooFewPoints {
  readonly kind: 'notEnough'
  readonly points: number
  readonly needed: number
  readonly explanation: string
}
