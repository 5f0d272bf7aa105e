import type { DuplicateMetric } from '../../metric/duplicates.ts'
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
