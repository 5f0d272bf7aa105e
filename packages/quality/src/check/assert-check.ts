import { invalidCheck } from '../errors.ts'
import { metricDefinition } from '../metric/definitions.ts'
import type { Check } from './check.ts'
import type { Threshold } from './threshold.ts'

/**
 * Makes sure that a check, which may come from JSON, can be answered.
 *
 * @throws QUALITY.INVALID_CHECK when it has no threshold, an impossible one, or a metric without the columns it needs.
 */
export function assertCheck({ id, metric, must, should }: Check): void {
  const thresholds = [must, should].filter((each) => each !== undefined)
  const why =
    thresholds.length === 0
      ? 'It has neither `must` nor `should`.'
      : [...thresholds.map(flawOf), metricDefinition(metric).flaw?.(metric)].find(
          (flaw) => flaw !== undefined,
        )
  if (why !== undefined) throw invalidCheck(id, why)
}

function flawOf(threshold: Threshold): string | undefined {
  const limits = threshold.kind === 'compare' ? [threshold.limit] : [threshold.low, threshold.high]
  if (limits.some((limit) => Number.isNaN(limit))) return 'A limit of its threshold is not a number.'
  if (threshold.kind !== 'compare' && threshold.low > threshold.high)
    return `Nothing lies between ${threshold.low} and ${threshold.high}.`
  return undefined
}
