import { parsePhysicalType } from '../../lower/parse-physical-type.ts'
import type { EnumValue } from '../../odcs/enum-value.ts'
import { type RuleTable, ruleColumn } from '../rule-table.ts'
import { list, own, type Tree, word } from '../tree.ts'
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
  expect_column_values_to_be_in_type_list: ofColumn((column, kwargs) =>
    hasType(column, list(kwargs, 'type_list')),
  ),
  expect_column_values_to_be_of_type: ofColumn((column, kwargs) => hasType(column, [own(kwargs, 'type_')])),
  expect_column_value_lengths_to_be_between: ofColumn((column, kwargs) =>
    hasLimits(column, 'string', [
      ['minLength', own(kwargs, 'min_value')],
      ['maxLength', own(kwargs, 'max_value')],
    ]),
  ),
  expect_column_values_to_be_between: ofColumn((column, kwargs) =>
    hasLimits(
      column,
      /^(?:integer|number|date|time|timestamp)$/.test(column.logicalType ?? '') ? undefined : 'number',
      [
        [own(kwargs, 'strict_min') === true ? 'exclusiveMinimum' : 'minimum', own(kwargs, 'min_value')],
        [own(kwargs, 'strict_max') === true ? 'exclusiveMaximum' : 'maximum', own(kwargs, 'max_value')],
      ],
    ),
  ),
  expect_table_columns_to_match_set: (table, kwargs) => names(table, list(kwargs, 'column_set')),
  expect_table_columns_to_match_ordered_list: (table, kwargs) => names(table, list(kwargs, 'column_list')),
}

/** Gives a column the one logical type that all names of types mean. */
function hasType(column: ReturnType<typeof ruleColumn>, types: readonly unknown[]): boolean {
  const kinds = new Set(
    types.map((each) => (typeof each === 'string' ? parsePhysicalType(each)?.kind : undefined)),
  )
  const [kind] = kinds
  if (
    kinds.size !== 1 ||
    kind === undefined ||
    !/^(?:string|integer|boolean|date|time|timestamp)$/.test(kind)
  )
    return false
  if (column.logicalType !== undefined && column.logicalType !== kind) return false
  column.logicalType = kind as 'string'
  return true
}

/** Gives a column limits, where it has none of them and they are of its type. */
function hasLimits(
  column: ReturnType<typeof ruleColumn>,
  type: 'string' | 'number' | undefined,
  limits: readonly (readonly [string, unknown])[],
): boolean {
  const found = limits.filter(([, value]) => value !== undefined && value !== null)
  const wanted = /^(?:date|time|timestamp)$/.test(column.logicalType ?? '') ? 'string' : 'number'
  if (found.length === 0 || !found.every(([, value]) => typeof value === wanted)) return false
  if (type !== undefined && (column.logicalType ?? type) !== type) return false
  if (found.some(([name]) => Object.hasOwn(column.logicalTypeOptions ?? {}, name))) return false
  if (type !== undefined) column.logicalType = type
  column.logicalTypeOptions = { ...column.logicalTypeOptions, ...Object.fromEntries(found) }
  return true
}

function names(table: RuleTable, columns: readonly unknown[]): boolean {
  if (columns.length === 0 || !columns.every((each) => typeof each === 'string')) return false
  for (const each of columns) ruleColumn(table, each)
  return true
}

const isScalar = (value: unknown): value is EnumValue['value'] =>
  ['string', 'number', 'boolean'].includes(typeof value)
