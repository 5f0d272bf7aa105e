import { formatNumber } from '../check/format-number.ts'
import type { UsualRange } from './anomaly-score.ts'

/** A range in words: `expected 1,200 (1,150 to 1,250) by 8 points on Mondays, rising by 3 a day`. */
export function explainRange(
  { expected, low, high, season, slopePerDay }: Omit<UsualRange, 'explanation'>,
  size: number,
  where: string,
): string {
  const range =
    low === Number.NEGATIVE_INFINITY
      ? `at most ${shown(high)}`
      : high === Number.POSITIVE_INFINITY
        ? `at least ${shown(low)}`
        : `${shown(low)} to ${shown(high)}`
  const seasons = season === 'pooled' ? ', all seasons together: this one has too few' : where
  const trend =
    slopePerDay === 0
      ? ''
      : `, ${slopePerDay > 0 ? 'rising' : 'falling'} by ${shown(Math.abs(slopePerDay))} a day`
  return `expected ${shown(expected)} (${range}) by ${size} points${seasons}${trend}`
}

// Six digits tell a person enough, whatever the size.
const shown = (value: number): string => formatNumber(Number(value.toPrecision(6)))
