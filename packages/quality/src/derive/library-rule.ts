import type { LibraryRule } from '@mesh/contracts'
import { assertNever } from '@mesh/core'
import type { Metric } from '../metric/metric.ts'
import type { RuleValue } from '../rule/rule-value.ts'
import type { ValueRule } from '../rule/value-rule.ts'
import { deriveCheck } from './derive-check.ts'
import type { Derived, DerivedTable } from './derived-table.ts'
import { notChecked } from './not-checked.ts'
import { patternFlaw } from './pattern-flaw.ts'
import { ruleFacts } from './rule-facts.ts'
import { ruleThreshold } from './rule-threshold.ts'

/**
 * The check of a rule of ODCS's library, on a column or, without one, on the table. `duplicateValues` counts the keys that
 * occur more than once; percentages are of all rows.
 */
export function deriveLibraryRule(
  table: DerivedTable,
  rule: LibraryRule,
  pointer: string,
  column?: string,
): Derived {
  const percent = rule.unit === 'percent'
  const invalid = (why: string) => notChecked('QUALITY.RULE_INVALID', 'error', pointer, why)
  if (rule.unit !== undefined && rule.unit !== 'rows' && !percent)
    return notChecked(
      'QUALITY.RULE_UNSUPPORTED',
      'warning',
      pointer,
      `The unit ${JSON.stringify(rule.unit)} is not known.`,
      'Use rows or percent.',
    )
  if (percent && rule.metric === 'rowCount') return invalid('A number of rows is no percentage of rows.')
  const metric = libraryMetric(table, rule, column)
  if (typeof metric === 'string') return invalid(metric)
  const threshold = ruleThreshold(rule, percent ? 'fractionOfRows' : 'value', percent)
  if (typeof threshold === 'string') return invalid(threshold)
  return deriveCheck(table, metric, pointer, ruleFacts(table, rule, threshold))
}

function libraryMetric(
  table: DerivedTable,
  {
    metric,
    arguments: given = {},
  }: { readonly metric: LibraryRule['metric']; readonly arguments?: RuleArguments },
  column: string | undefined,
): Metric | string {
  switch (metric) {
    case 'rowCount':
      return column === undefined ? { kind: 'rowCount' } : 'rowCount is a metric of tables, not of columns.'
    case 'nullValues':
      return column === undefined ? ofColumns(metric) : { kind: 'missingRows', column, missingValues: [] }
    case 'missingValues': {
      if (column === undefined) return ofColumns(metric)
      const missingValues = readValues(given.missingValues, true)
      return missingValues === undefined
        ? 'missingValues needs the argument `missingValues`, a list of texts, numbers, booleans or null.'
        : { kind: 'missingRows', column, missingValues }
    }
    case 'invalidValues': {
      if (column === undefined) return ofColumns(metric)
      const rule = validRule(given)
      return typeof rule === 'string' ? rule : { kind: 'invalidRows', column, rule }
    }
    case 'duplicateValues': {
      const columns = column === undefined ? argumentColumns(table, given.properties) : [column]
      return typeof columns === 'string' ? columns : { kind: 'duplicatedKeys', columns }
    }
    default:
      return assertNever(metric, 'library metric')
  }
}

/** What ODCS knows of the arguments of its library. */
interface RuleArguments {
  readonly missingValues?: unknown
  readonly validValues?: unknown
  readonly pattern?: unknown
  readonly properties?: unknown
}

const ofColumns = (metric: string): string => `${metric} is a metric of columns, not of tables.`

function validRule(given: RuleArguments): ValueRule | string {
  const values = readValues(given.validValues, false)
  const pattern = given.pattern
  if (given.validValues !== undefined && (values === undefined || values.length === 0))
    return 'The argument `validValues` is a list of texts, numbers or booleans.'
  if (pattern !== undefined && typeof pattern !== 'string') return 'The argument `pattern` is a text.'
  const flaw = pattern === undefined ? undefined : patternFlaw(pattern)
  if (flaw !== undefined) return flaw
  const rules: readonly ValueRule[] = [
    ...(values === undefined ? [] : [{ kind: 'accepted', values } as const]),
    ...(pattern === undefined ? [] : [{ kind: 'pattern', pattern, match: 'search' } as const]),
  ]
  const [first, ...others] = rules
  if (first === undefined) return 'invalidValues needs the argument `validValues` or `pattern`.'
  return others.length === 0 ? first : { kind: 'all', rules }
}

function readValues(given: unknown, allowNull: boolean): readonly RuleValue[] | undefined {
  if (!Array.isArray(given)) return undefined
  const values = given.filter((value: unknown) => !(allowNull && value === null))
  return values.every(isRuleValue) ? values : undefined
}

const isRuleValue = (value: unknown): value is RuleValue =>
  ['string', 'number', 'bigint', 'boolean'].includes(typeof value)

function argumentColumns(table: DerivedTable, given: unknown): readonly string[] | string {
  if (!Array.isArray(given) || given.length === 0)
    return 'duplicateValues on a table needs the argument `properties`.'
  const names: readonly unknown[] = given
  const columns = names.map((name) => (typeof name === 'string' ? table.columns.get(name) : undefined))
  const unknown = names.filter((_, index) => columns[index] === undefined)
  return unknown.length > 0
    ? `The table has no property ${unknown.map((name) => JSON.stringify(name)).join(', ')}.`
    : columns.filter((column) => column !== undefined)
}
