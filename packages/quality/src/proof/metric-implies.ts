import { keyOf } from '../measurement/key-of.ts'
import type { Metric } from '../metric/metric.ts'
import type { RangeBound, RangeRule } from '../rule/range.ts'
import type { RuleValue } from '../rule/rule-value.ts'
import type { ValueRule } from '../rule/value-rule.ts'

/** Whether a metric is 0 for certain on rows on which another one is 0. */
export function metricImplies(proof: Metric, metric: Metric): boolean {
  if (ofKeys(proof) && ofKeys(metric)) return isSubset(proof.columns, metric.columns)
  if (proof.kind === 'missingRows' && metric.kind === 'missingRows')
    return proof.column === metric.column && isSubset(metric.missingValues, proof.missingValues)
  if (proof.kind === 'invalidRows' && metric.kind === 'invalidRows')
    return proof.column === metric.column && ruleImplies(proof.rule, metric.rule)
  return countsBroken.has(proof.kind) && keyOf('', proof) === keyOf('', metric)
}

/** No key twice: all of them are 0 then, and for every larger key too. */
const ofKeys = (metric: Metric): metric is Extract<Metric, { readonly kind: (typeof keyKinds)[number] }> =>
  keyKinds.some((kind) => kind === metric.kind)

const keyKinds = ['surplusRows', 'duplicatedKeys', 'rowsInDuplicates'] as const

/** Metrics that count rows one by one, so that fewer rows cannot give more. */
const countsBroken: ReadonlySet<Metric['kind']> = new Set(['blankRows', 'brokenRows', 'orphanRows'])

/** Whether every value that keeps one rule keeps the other too. */
function ruleImplies(proof: ValueRule, rule: ValueRule): boolean {
  if (keyOf('', proof) === keyOf('', rule)) return true
  if (proof.kind === 'all') return proof.rules.some((each) => ruleImplies(each, rule))
  if (rule.kind === 'all') return rule.rules.every((each) => ruleImplies(proof, each))
  if (proof.kind === 'accepted' && rule.kind === 'accepted') return isSubset(proof.values, rule.values)
  if (proof.kind === 'range' && rule.kind === 'range') return isWithin(proof, rule)
  if (proof.kind === 'length' && rule.kind === 'length')
    return (
      (rule.minimum ?? 0) <= (proof.minimum ?? 0) &&
      (proof.maximum ?? Number.POSITIVE_INFINITY) <= (rule.maximum ?? Number.POSITIVE_INFINITY)
    )
  return false
}

const isWithin = (inner: RangeRule, outer: RangeRule): boolean =>
  isBehind(inner.minimum, outer.minimum, (left, right) => left > right) &&
  isBehind(inner.maximum, outer.maximum, (left, right) => left < right)

/** Whether one bound forbids at least what the other does; numbers only, since text is read as the column's type. */
function isBehind(
  inner: RangeBound | undefined,
  outer: RangeBound | undefined,
  isTighter: (left: number | bigint, right: number | bigint) => boolean,
): boolean {
  if (outer === undefined) return true
  if (inner === undefined) return false
  if (inner.value === outer.value) return inner.exclusive || !outer.exclusive
  return isNumber(inner.value) && isNumber(outer.value) && isTighter(inner.value, outer.value)
}

const isNumber = (value: RuleValue): value is number | bigint =>
  typeof value === 'number' || typeof value === 'bigint'

const isSubset = <Value>(some: readonly Value[], all: readonly Value[]): boolean =>
  some.every((each) => all.includes(each))
