import type { EnumValue } from '../../odcs/enum-value.ts'
import { type RuleTable, ruleColumn } from '../rule-table.ts'
import { list, own, type Tree, word } from '../tree.ts'

/** What an expectation without exceptions says of a table; false where it says more than a contract has a field for. */
type StrictExpectation = (table: RuleTable, kwargs: Tree) => boolean

const ofColumn =
  (apply: (column: ReturnType<typeof ruleColumn>, kwargs: Tree) => boolean): StrictExpectation =>
  (table, kwargs) => {
    const name = word(kwargs, 'column')
    return name !== undefined && apply(ruleColumn(table, name), kwargs)
  }

/** Expectations by their type. */
export const strictExpectations: Readonly<Record<string, StrictExpectation | undefined>> = {
  __proto__: null as unknown as undefined,
  expect_column_to_exist: ofColumn(() => true),
  expect_column_values_to_not_be_null: ofColumn((column) => {
    column.required = true
    return true
  }),
  expect_column_values_to_be_unique: ofColumn((column) => {
    column.unique = true
    return true
  }),
  expect_column_values_to_be_in_set: ofColumn((column, kwargs) => {
    const values = list(kwargs, 'value_set')
    if (column.enum !== undefined || values.length === 0 || !values.every(isScalar)) return false
    column.enum = values.map((value) => ({ value }))
    return true
  }),
  expect_column_values_to_match_regex: ofColumn((column, kwargs) => {
    const pattern = word(kwargs, 'regex')
    if (pattern === undefined || column.logicalTypeOptions?.pattern !== undefined) return false
    if ((column.logicalType ?? 'string') !== 'string') return false
    column.logicalType = 'string'
    column.logicalTypeOptions = { ...column.logicalTypeOptions, pattern }
    return true
  }),
  expect_table_columns_to_match_set: (table, kwargs) => names(table, list(kwargs, 'column_set')),
  expect_table_columns_to_match_ordered_list: (table, kwargs) => names(table, list(kwargs, 'column_list')),
  expect_compound_columns_to_be_unique: (table, kwargs) => {
    const properties = list(kwargs, 'column_list')
    if (!names(table, properties)) return false
    table.quality.push({ metric: 'duplicateValues', arguments: { properties }, mustBe: 0 })
    return true
  },
  expect_table_row_count_to_equal: (table, kwargs) => {
    const value = own(kwargs, 'value')
    if (typeof value !== 'number') return false
    table.quality.push({ metric: 'rowCount', mustBe: value })
    return true
  },
  expect_table_row_count_to_be_between: (table, kwargs) => {
    const [low, high] = [own(kwargs, 'min_value'), own(kwargs, 'max_value')]
    if (own(kwargs, 'strict_min') === true || own(kwargs, 'strict_max') === true) return false
    if (typeof low === 'number') table.quality.push({ metric: 'rowCount', mustBeGreaterOrEqualTo: low })
    if (typeof high === 'number') table.quality.push({ metric: 'rowCount', mustBeLessOrEqualTo: high })
    return typeof low === 'number' || typeof high === 'number'
  },
}

function names(table: RuleTable, columns: readonly unknown[]): boolean {
  if (columns.length === 0 || !columns.every((each) => typeof each === 'string')) return false
  for (const each of columns) ruleColumn(table, each)
  return true
}

const isScalar = (value: unknown): value is EnumValue['value'] =>
  ['string', 'number', 'boolean'].includes(typeof value)
