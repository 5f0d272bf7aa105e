import { assertNever, formatQualifiedName } from '@mesh/core'
import type { Check } from './check.ts'
import { describeThreshold } from './describe-threshold.ts'
import type { Metric } from './metric.ts'
import type { Threshold } from './threshold.ts'
import type { RangeBound, RuleValue, ValueRule } from './value-rule.ts'

/**
 * What a check asks for, in a few words for a person, without the table and without thresholds on broken rows:
 * `IATA is unique`, `LATITUDE from -90 to 90`, `at least 3,000 rows`.
 */
export function describeCheck(check: Check): string {
  const words = isOwnQuery(check.metric) ? check.description : undefined
  const what = words ?? describeMetric(check.metric, check.must ?? check.should)
  return check.filter === undefined ? what : `${what}, where ${check.filter}`
}

// Only its author knows what a query is about.
const isOwnQuery = ({ kind }: Metric): boolean => kind === 'customMetric' || kind === 'failingRows'

function describeMetric(metric: Metric, threshold: Threshold | undefined): string {
  const limit = threshold === undefined ? '' : describeThreshold(threshold, metric)
  switch (metric.kind) {
    case 'rowCount':
      return `${limit} rows`
    case 'missingRows':
      return metric.missingValues.length === 0
        ? `${metric.column} is never NULL`
        : `${metric.column} is never NULL or ${describeValues(metric.missingValues)}`
    case 'invalidRows':
      return `${metric.column} ${describeRule(metric.rule)}`
    case 'surplusRows':
    case 'duplicatedKeys':
    case 'rowsInDuplicates':
      return `${list(metric.columns)} ${metric.columns.length > 1 ? 'are unique together' : 'is unique'}`
    case 'orphanRows':
      return `${list(metric.columns)} in ${formatQualifiedName(metric.references.table)} (${list(metric.references.columns)})`
    case 'customMetric':
      return `a query gives ${limit}`
    case 'failingRows':
      return 'a query finds no rows'
    case 'ageSeconds':
      return `${metric.of} ${metric.column} is ${limit} old`
    default:
      return assertNever(metric, 'metric')
  }
}

function describeRule(rule: ValueRule): string {
  switch (rule.kind) {
    case 'range':
      return describeRange(rule.minimum, rule.maximum)
    case 'accepted':
      return `is ${describeValues(rule.values)}`
    case 'pattern':
      return `${rule.match === 'search' ? 'matches' : 'fully matches'} /${rule.pattern}/`
    case 'length':
      return `has ${describeLength(rule.minimum, rule.maximum)}`
    case 'multipleOf':
      return `is a multiple of ${rule.divisor}`
    case 'all':
      return rule.rules.map(describeRule).join(' and ')
    default:
      return assertNever(rule, 'rule')
  }
}

function describeRange(minimum: RangeBound | undefined, maximum: RangeBound | undefined): string {
  if (minimum !== undefined && maximum !== undefined && !minimum.exclusive && !maximum.exclusive)
    return `is from ${minimum.value} to ${maximum.value}`
  const low =
    minimum === undefined ? [] : [`${minimum.exclusive ? 'more than' : 'at least'} ${minimum.value}`]
  const high =
    maximum === undefined ? [] : [`${maximum.exclusive ? 'less than' : 'at most'} ${maximum.value}`]
  return `is ${[...low, ...high].join(' and ')}`
}

function describeLength(minimum: number | undefined, maximum: number | undefined): string {
  if (minimum === maximum) return characters(minimum)
  if (minimum === undefined) return `at most ${characters(maximum)}`
  if (maximum === undefined) return `at least ${characters(minimum)}`
  return `${minimum} to ${characters(maximum)}`
}

const characters = (count = 0): string => `${count} character${count === 1 ? '' : 's'}`

const mostValues = 8

function describeValues(values: readonly RuleValue[]): string {
  const written = values.map((value) => (typeof value === 'string' ? `'${value}'` : String(value)))
  const shown = values.length <= mostValues ? written : written.slice(0, mostValues - 1)
  const rest = shown.length < written.length ? [`${written.length - shown.length} more`] : []
  const all = [...shown, ...rest]
  return all.length < 2 ? all.join('') : `${all.slice(0, -1).join(', ')} or ${all.at(-1)}`
}

const list = (columns: readonly string[]): string => columns.join(', ')
