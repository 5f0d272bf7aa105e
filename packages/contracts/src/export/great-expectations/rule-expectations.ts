import type { LibraryRule, QualityRule } from '../../odcs/quality.ts'
import type { SchemaProperty } from '../../odcs/schema.ts'
import { columnName } from '../column-name.ts'
import type { Loss } from '../loss.ts'
import { type RuleComparison, ruleComparison } from '../rule-comparison.ts'
import { type Expectation, expectation } from './expectation.ts'

/** Where a rule stands. */
export interface RulePlace {
  readonly pointer: string
  readonly lose: (loss: Loss) => void
  /** The column that it is about; absent for a table. */
  readonly column?: string
  /** The columns of the table that it is about. */
  readonly columns?: readonly SchemaProperty[]
}

/** A quality rule as expectations; none, and a report, when there are no such expectations. */
export function ruleExpectations(rule: QualityRule, place: RulePlace): readonly Expectation[] {
  const found =
    'metric' in rule ? libraryExpectations(rule, place) : 'engine' in rule ? ownExpectation(rule) : undefined
  if (found !== undefined && found.length > 0) return found
  place.lose({ pointer: place.pointer, message: 'No expectation says what this rule says' })
  return []
}

function ownExpectation(rule: { readonly engine: string; readonly implementation: unknown }) {
  const { engine, implementation } = rule
  if (
    !/^great[-_ ]?expectations$/i.test(engine) ||
    typeof implementation !== 'object' ||
    implementation === null
  )
    return undefined
  const { type, expectation_type, kwargs } = implementation as Readonly<Record<string, unknown>>
  const name = type ?? expectation_type
  if (typeof name !== 'string' || typeof kwargs !== 'object' || kwargs === null) return undefined
  return [expectation(name, kwargs as Readonly<Record<string, unknown>>, rule)]
}

function libraryExpectations(rule: LibraryRule, place: RulePlace): readonly Expectation[] | undefined {
  const comparison = ruleComparison(rule)
  if (comparison === undefined) return undefined
  if (rule.metric === 'rowCount') return rowCount(rule, comparison)
  const mostly = shareOf(rule, comparison)
  if (mostly === undefined) return undefined
  const { validValues, pattern, missingValues, properties } = rule.arguments ?? {}
  const of = (type: string, more: Readonly<Record<string, unknown>> = {}) =>
    expectation(type, { column: place.column, ...more, ...mostly }, rule)
  if (place.column === undefined) {
    if (rule.metric !== 'duplicateValues' || !Array.isArray(properties)) return undefined
    const names = properties.map((name) => {
      const found = place.columns?.find((each) => each.name === name)
      return found === undefined ? String(name) : columnName(found)
    })
    return [expectation('expect_compound_columns_to_be_unique', { column_list: names, ...mostly }, rule)]
  }
  switch (rule.metric) {
    case 'nullValues':
      return [of('expect_column_values_to_not_be_null')]
    case 'missingValues': {
      if (!Array.isArray(missingValues)) return undefined
      const values = missingValues.filter((each) => each !== null)
      const hasNull = values.length < missingValues.length
      // Two expectations with a share each allow more than one rule with that share.
      if (hasNull && values.length > 0 && 'mostly' in mostly) return undefined
      return [
        ...(hasNull ? [of('expect_column_values_to_not_be_null')] : []),
        ...(values.length > 0 ? [of('expect_column_values_to_not_be_in_set', { value_set: values })] : []),
      ]
    }
    case 'invalidValues':
      if (validValues !== undefined && pattern !== undefined && 'mostly' in mostly) return undefined
      return [
        ...(Array.isArray(validValues)
          ? [of('expect_column_values_to_be_in_set', { value_set: validValues })]
          : []),
        ...(typeof pattern === 'string'
          ? [of('expect_column_values_to_match_regex', { regex: pattern })]
          : []),
      ]
    case 'duplicateValues':
      return properties === undefined ? [of('expect_column_values_to_be_unique')] : undefined
    default:
      return undefined
  }
}

/** No bad row at all, or at most a share of them; undefined for every other limit. */
function shareOf(
  { unit }: LibraryRule,
  { operator, value }: RuleComparison,
): { mostly?: number } | undefined {
  if (typeof value !== 'number') return undefined
  if (value === 0 && (operator === 'mustBe' || operator === 'mustBeLessOrEqualTo')) return {}
  if (unit !== 'percent' || operator !== 'mustBeLessOrEqualTo' || value < 0 || value > 100) return undefined
  return { mostly: Number((1 - value / 100).toFixed(10)) }
}

/** A number of rows is whole: above 5 is from 6 on. */
function rowCount(
  rule: LibraryRule,
  { operator, value }: RuleComparison,
): readonly Expectation[] | undefined {
  if (rule.unit === 'percent') return undefined
  const between = (limits: { min_value?: number; max_value?: number }) => [
    expectation('expect_table_row_count_to_be_between', limits, rule),
  ]
  if (operator === 'mustBeBetween' && Array.isArray(value)) {
    const [low, high] = value.map(Number)
    return low === undefined || high === undefined
      ? undefined
      : between({ min_value: Math.floor(low) + 1, max_value: Math.ceil(high) - 1 })
  }
  if (typeof value !== 'number') return undefined
  switch (operator) {
    case 'mustBe':
      return [expectation('expect_table_row_count_to_equal', { value }, rule)]
    case 'mustBeGreaterThan':
      return between({ min_value: Math.floor(value) + 1 })
    case 'mustBeGreaterOrEqualTo':
      return between({ min_value: Math.ceil(value) })
    case 'mustBeLessThan':
      return between({ max_value: Math.ceil(value) - 1 })
    case 'mustBeLessOrEqualTo':
      return between({ max_value: Math.floor(value) })
    default:
      return undefined
  }
}
