import { scoreAnomaly } from '../anomaly/score-anomaly.ts'
import type { TimedValue } from '../anomaly/timed-value.ts'
import { formatNumber } from './format-number.ts'
import { formatPercent } from './format-percent.ts'
import type { ChangeThreshold, Threshold, UsualThreshold } from './threshold.ts'
import { thresholdHolds } from './threshold-holds.ts'

/** Whether a threshold holds, and what earlier runs have to do with it; or why nobody can tell. */
export type Verdict =
  | { readonly kind: 'holds' | 'broken'; readonly comparison?: string }
  | { readonly kind: 'unknown'; readonly reason: string }

/**
 * Judges a measure, already divided as the threshold asks. `past` are the measures of earlier runs, oldest first, divided in
 * the same way; absent when the run has no history.
 */
export function judgeThreshold(
  threshold: Threshold,
  now: TimedValue,
  past: readonly TimedValue[] | undefined,
): Verdict {
  switch (threshold.kind) {
    case 'change':
      return past === undefined ? noHistory : judgeChange(threshold, now.value, past.at(-1)?.value)
    case 'usual':
      return past === undefined ? noHistory : judgeUsual(threshold, now, past)
    default:
      return { kind: thresholdHolds(threshold, now.value) ? 'holds' : 'broken' }
  }
}

const noHistory: Verdict = {
  kind: 'unknown',
  reason: 'The check compares with earlier runs, and the run was given no history.',
}

function judgeChange(
  { by, low = Number.NEGATIVE_INFINITY, high = Number.POSITIVE_INFINITY, measure }: ChangeThreshold,
  value: number,
  previous: number | undefined,
): Verdict {
  if (previous === undefined) return { kind: 'unknown', reason: 'No earlier run has measured it.' }
  const difference = value - previous
  const change = by === 'difference' || difference === 0 ? difference : difference / Math.abs(previous)
  const before = measure === 'value' ? formatNumber(previous) : formatPercent(previous)
  return { kind: change >= low && change <= high ? 'holds' : 'broken', comparison: `${before} before` }
}

function judgeUsual({ options }: UsualThreshold, now: TimedValue, past: readonly TimedValue[]): Verdict {
  const score = scoreAnomaly(now, past, options)
  return score.kind === 'notEnough'
    ? { kind: 'unknown', reason: score.explanation }
    : { kind: score.isUsual ? 'holds' : 'broken', comparison: score.explanation }
}
