import type { LogicalType } from '@mesh/core'
import type { DuplicateMetric } from '../../metric/duplicates.ts'
import type { ExpectedColumn } from '../../schema/expected-column.ts'
import type { SchemaDifferencesMetric } from '../../schema/schema-differences.ts'
import type { Check } from '../check.ts'
import { type Threshold, threshold } from '../threshold.ts'
import { buildCheck } from './build-check.ts'
import type { CheckOptions, ColumnName, TableName } from './check-options.ts'
import { columnName, columnNames, tableName } from './exact-names.ts'

/** Checks of rows: how many there are, how they differ from each other, and what they refer to. */
export const rowChecks = {
  /** A number of rows. */
  rowCount: (
    table: TableName,
    must: Threshold | undefined,
    options: Omit<CheckOptions, 'must'> = {},
  ): Check => buildCheck(table, { kind: 'rowCount' }, { ...options, ...(must !== undefined && { must }) }),

  /** No two rows with the same values in the columns; rows with a NULL in them are left out. */
  unique: (
    table: TableName,
    columns: ColumnName | readonly ColumnName[],
    options: CheckOptions & { readonly metric?: DuplicateMetric['kind'] } = {},
  ): Check => {
    const { metric = 'surplusRows', ...others } = options
    return buildCheck(table, { kind: metric, columns: columnNames(columns) }, others)
  },

  /** No row whose values do not exist in another table; rows with a NULL in them are left out. */
  references: (
    table: TableName,
    columns: ColumnName | readonly ColumnName[],
    otherTable: TableName,
    otherColumns: ColumnName | readonly ColumnName[],
    options: CheckOptions = {},
  ): Check =>
    buildCheck(
      table,
      {
        kind: 'orphanRows',
        columns: columnNames(columns),
        references: { table: tableName(otherTable), columns: columnNames(otherColumns) },
      },
      options,
    ),

  /** No row for which an SQL condition over its columns is false; NULL breaks nothing. */
  holds: (
    table: TableName,
    expression: string,
    options: CheckOptions & { readonly columns?: ColumnName | readonly ColumnName[] } = {},
  ): Check => {
    const { columns = [], ...others } = options
    return buildCheck(table, { kind: 'brokenRows', expression, columns: columnNames(columns) }, others)
  },

  /** The newest value of a date or timestamp is at most so many seconds old. */
  freshness: (
    table: TableName,
    column: ColumnName,
    maximumSeconds: number,
    options: Omit<CheckOptions, 'must'> = {},
  ): Check =>
    buildCheck(
      table,
      { kind: 'ageSeconds', column: columnName(column), of: 'newest' },
      { ...options, must: threshold.atMost(maximumSeconds) },
    ),

  /** A row in every interval of so many seconds, from the first row to the last, or between `from` and `to`. */
  noGaps: (
    table: TableName,
    column: ColumnName,
    every: number,
    options: CheckOptions & { readonly from?: string; readonly to?: string } = {},
  ): Check => {
    const { from, to, ...others } = options
    const ends = { ...(from !== undefined && { from }), ...(to !== undefined && { to }) }
    return buildCheck(table, { kind: 'gaps', column: columnName(column), every, ...ends }, others)
  },

  /** The columns that a table has to have, by name; their types where they matter. */
  schema: (
    table: TableName,
    columns: Readonly<Record<ColumnName, LogicalType | undefined>>,
    options: CheckOptions & Partial<Pick<SchemaDifferencesMetric, 'additional' | 'order'>> = {},
  ): Check => {
    const { additional = 'allowed', order = 'any', ...others } = options
    const expected = Object.entries(columns).map(
      ([name, type]): ExpectedColumn => ({ name: columnName(name), ...(type !== undefined && { type }) }),
    )
    return buildCheck(table, { kind: 'schemaDifferences', expected, additional, order }, others)
  },

  /**
   * A query of one's own: rows that should not exist (`failingRows`), or one number (`metric`), which needs a threshold.
   * It has to be one read-only statement; this is judged when the check is planned.
   */
  sql: (
    table: TableName,
    query: { readonly failingRows: string } | { readonly metric: string },
    options: CheckOptions & { readonly columns?: readonly ColumnName[] } = {},
  ): Check => {
    const { columns: named = [], ...others } = options
    const columns = columnNames(named)
    return buildCheck(
      table,
      'metric' in query
        ? { kind: 'customMetric', query: query.metric, columns }
        : { kind: 'failingRows', query: query.failingRows, columns },
      others,
    )
  },
}
