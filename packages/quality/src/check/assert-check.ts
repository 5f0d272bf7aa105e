import { invalidCheck } from '../errors.ts'
import type { Check } from './check.ts'
import type { Metric } from './metric.ts'
import type { Threshold } from './threshold.ts'
import type { ValueRule } from './value-rule.ts'

/**
 * Makes sure that a check, which may come from JSON, can be answered.
 *
 * @throws QUALITY.INVALID_CHECK when it has no threshold, an impossible one, or a metric without the columns it needs.
 */
export function assertCheck(check: Check): void {
  const thresholds = [check.must, check.should].filter((each) => each !== undefined)
  const why =
    thresholds.length === 0
      ? 'It has neither `must` nor `should`.'
      : [...thresholds.map(flawOfThreshold), flawOfMetric(check.metric)].find((flaw) => flaw !== undefined)
  if (why !== undefined) throw invalidCheck(check.id, why)
}

function flawOfThreshold(threshold: Threshold): string | undefined {
  const limits = threshold.kind === 'compare' ? [threshold.limit] : [threshold.low, threshold.high]
  if (limits.some((limit) => Number.isNaN(limit))) return 'A limit of its threshold is not a number.'
  if (threshold.kind !== 'compare' && threshold.low > threshold.high)
    return `Nothing lies between ${threshold.low} and ${threshold.high}.`
  return undefined
}

function flawOfMetric(metric: Metric): string | undefined {
  switch (metric.kind) {
    case 'invalidRows':
      return flawOfRule(metric.rule)
    case 'surplusRows':
    case 'duplicatedKeys':
    case 'rowsInDuplicates':
      return metric.columns.length === 0 ? 'A key has at least one column.' : undefined
    case 'orphanRows': {
      const [here, there] = [metric.columns.length, metric.references.columns.length]
      if (here === 0) return 'A reference has at least one column.'
      return here === there ? undefined : `It compares ${here} columns with ${there}.`
    }
    default:
      return undefined
  }
}

function flawOfRule(rule: ValueRule): string | undefined {
  switch (rule.kind) {
    case 'range':
    case 'length':
      return rule.minimum === undefined && rule.maximum === undefined
        ? `Its ${rule.kind} has neither a minimum nor a maximum.`
        : undefined
    case 'multipleOf':
      return rule.divisor > 0 ? undefined : 'It divides by a number that is not above 0.'
    case 'accepted':
      return rule.values.length === 0 ? 'It accepts no value.' : undefined
    case 'all':
      return rule.rules.length === 0
        ? 'It has no rule.'
        : rule.rules.map(flawOfRule).find((flaw) => flaw !== undefined)
    default:
      return undefined
  }
}
