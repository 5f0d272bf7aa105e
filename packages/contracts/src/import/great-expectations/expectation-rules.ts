import type { QualityRule } from '../../odcs/quality.ts'
import { type RuleTable, ruleColumn } from '../rule-table.ts'
import { list, own, type Tree, word } from '../tree.ts'
import { isPattern } from './is-pattern.ts'

/** An expectation as rules of the library; none where the library has no such rule. */
export function expectationRules(type: string, kwargs: Tree, table: RuleTable): readonly QualityRule[] {
  if (type === 'expect_table_row_count_to_equal') {
    const value = own(kwargs, 'value')
    return typeof value === 'number' ? [{ metric: 'rowCount', mustBe: value }] : []
  }
  if (type === 'expect_table_row_count_to_be_between') return rowCount(kwargs)
  const share = shareOf(own(kwargs, 'mostly') ?? 1)
  if (share === undefined) return []
  const pattern = word(kwargs, 'regex')
  const validValues = list(kwargs, 'value_set')
  const properties = list(kwargs, 'column_list')
  switch (type) {
    case 'expect_column_values_to_not_be_null':
      return [{ metric: 'nullValues', ...share }]
    case 'expect_column_values_to_be_unique':
      return [{ metric: 'duplicateValues', ...share }]
    case 'expect_column_values_to_be_in_set':
      return validValues.length === 0
        ? []
        : [{ metric: 'invalidValues', arguments: { validValues }, ...share }]
    case 'expect_column_values_to_match_regex':
      return pattern === undefined || !isPattern(pattern)
        ? []
        : [{ metric: 'invalidValues', arguments: { pattern }, ...share }]
    case 'expect_compound_columns_to_be_unique': {
      const columns = properties.filter((each) => typeof each === 'string')
      if (columns.length === 0 || columns.length < properties.length) return []
      for (const each of columns) ruleColumn(table, each)
      return [{ metric: 'duplicateValues', arguments: { properties: columns }, ...share }]
    }
    default:
      return []
  }
}

/** The share of bad rows that `mostly` leaves; undefined where it is no share. */
function shareOf(mostly: unknown): { mustBe: 0 } | { unit: string; mustBeLessOrEqualTo: number } | undefined {
  if (mostly === 1) return { mustBe: 0 }
  if (typeof mostly !== 'number' || mostly < 0 || mostly > 1) return undefined
  return { unit: 'percent', mustBeLessOrEqualTo: Number(((1 - mostly) * 100).toFixed(8)) }
}

/** Limits that are parameters are no numbers. */
function rowCount(kwargs: Tree): readonly QualityRule[] {
  const low = own(kwargs, 'min_value') ?? undefined
  const high = own(kwargs, 'max_value') ?? undefined
  if ([low, high].some((each) => each !== undefined && typeof each !== 'number')) return []
  return [
    ...(typeof low === 'number' ? [{ metric: 'rowCount' as const, mustBeGreaterOrEqualTo: low }] : []),
    ...(typeof high === 'number' ? [{ metric: 'rowCount' as const, mustBeLessOrEqualTo: high }] : []),
  ]
}
