import type { JsonSchema } from '../../json/json-schema.ts'
import type { NamedFormat } from '../../rule/format/named-format.ts'
import type { RangeBound } from '../../rule/range.ts'
import type { RuleValue } from '../../rule/rule-value.ts'
import type { ValueRule } from '../../rule/value-rule.ts'
import type { Check } from '../check.ts'
import { buildCheck } from './build-check.ts'
import type { CheckOptions, ColumnName, TableName } from './check-options.ts'
import { columnName } from './exact-names.ts'

/** Checks of the values of one column. */
export const valueChecks = {
  /** No row where the column is NULL, or one of `missingValues`. */
  notNull: (
    table: TableName,
    column: ColumnName,
    options: CheckOptions & { readonly missingValues?: readonly RuleValue[] } = {},
  ): Check => {
    const { missingValues = [], ...others } = options
    return buildCheck(table, { kind: 'missingRows', column: columnName(column), missingValues }, others)
  },

  /** No text with nothing but white space in it. */
  notBlank: (table: TableName, column: ColumnName, options: CheckOptions = {}): Check =>
    buildCheck(table, { kind: 'blankRows', column: columnName(column) }, options),

  /** No value outside the range. A bound is a value that belongs to the range, or says that it does not. */
  range: (
    table: TableName,
    column: ColumnName,
    bounds: { readonly minimum?: RuleValue | RangeBound; readonly maximum?: RuleValue | RangeBound },
    options: CheckOptions = {},
  ): Check =>
    valid(
      table,
      column,
      {
        kind: 'range',
        ...(bounds.minimum !== undefined && { minimum: bound(bounds.minimum) }),
        ...(bounds.maximum !== undefined && { maximum: bound(bounds.maximum) }),
      },
      options,
    ),

  /** No value that is not in the list. */
  accepted: (
    table: TableName,
    column: ColumnName,
    values: readonly RuleValue[],
    options: CheckOptions = {},
  ): Check => valid(table, column, { kind: 'accepted', values }, options),

  /** No text that the regular expression does not match: anywhere in it, or with `fullMatch` all of it. */
  pattern: (
    table: TableName,
    column: ColumnName,
    pattern: string | RegExp,
    options: CheckOptions & { readonly match?: 'search' | 'fullMatch' } = {},
  ): Check => {
    const { match = 'search', ...others } = options
    const source = typeof pattern === 'string' ? pattern : pattern.source
    return valid(table, column, { kind: 'pattern', pattern: source, match }, others)
  },

  /** No text with fewer or more code points. */
  length: (
    table: TableName,
    column: ColumnName,
    bounds: { readonly minimum?: number; readonly maximum?: number },
    options: CheckOptions = {},
  ): Check => valid(table, column, { kind: 'length', ...bounds }, options),

  /** No text of another format than the named one. */
  format: (table: TableName, column: ColumnName, format: NamedFormat, options: CheckOptions = {}): Check =>
    valid(table, column, { kind: 'format', format }, options),

  /** No semi-structured value that breaks a JSON schema. */
  json: (table: TableName, column: ColumnName, schema: JsonSchema, options: CheckOptions = {}): Check =>
    buildCheck(table, { kind: 'invalidJson', column: columnName(column), schema }, options),

  /** No number that the divisor does not divide without remainder. */
  multipleOf: (table: TableName, column: ColumnName, divisor: number, options: CheckOptions = {}): Check =>
    valid(table, column, { kind: 'multipleOf', divisor }, options),
}

const valid = (table: TableName, column: ColumnName, rule: ValueRule, options: CheckOptions): Check =>
  buildCheck(table, { kind: 'invalidRows', column: columnName(column), rule }, options)

const bound = (value: RuleValue | RangeBound): RangeBound =>
  typeof value === 'object' ? value : { value, exclusive: false }
