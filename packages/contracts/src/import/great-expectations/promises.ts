import type { EnumValue } from '../../odcs/enum-value.ts'
import { type RuleTable, ruleColumn } from '../rule-table.ts'
import { list, type Tree, word } from '../tree.ts'
import { isPattern } from './is-pattern.ts'

/** What an expectation without exceptions says of a table; false where a contract has no field for it. */
type Promise = (table: RuleTable, kwargs: Tree) => boolean

const ofColumn =
  (apply: (column: ReturnType<typeof ruleColumn>, kwargs: Tree) => boolean): Promise =>
  (table, kwargs) => {
    const name = word(kwargs, 'column')
    return name !== undefined && apply(ruleColumn(table, name), kwargs)
  }

/** Expectations by their type. */
export const promises: Readonly<Record<string, Promise | undefined>> = {
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
    column.enum = [...new Set(values)].map((value) => ({ value }))
    return true
  }),
  expect_column_values_to_match_regex: ofColumn((column, kwargs) => {
    const pattern = word(kwargs, 'regex')
    if (pattern === undefined || !isPattern(pattern)) return false
    if (column.logicalTypeOptions?.pattern !== undefined || (column.logicalType ?? 'string') !== 'string')
      return false
    column.logicalType = 'string'
    column.logicalTypeOptions = { ...column.logicalTypeOptions, pattern }
    return true
  }),
  expect_table_columns_to_match_set: (table, kwargs) => names(table, list(kwargs, 'column_set')),
  expect_table_columns_to_match_ordered_list: (table, kwargs) => names(table, list(kwargs, 'column_list')),
}

function names(table: RuleTable, columns: readonly unknown[]): boolean {
  if (columns.length === 0 || !columns.every((each) => typeof each === 'string')) return false
  for (const each of columns) ruleColumn(table, each)
  return true
}

const isScalar = (value: unknown): value is EnumValue['value'] =>
  ['string', 'number', 'boolean'].includes(typeof value)
