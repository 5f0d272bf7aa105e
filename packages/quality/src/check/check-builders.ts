import { parseIdentifier, parseQualifiedName, type QualifiedName } from '@mesh/core'
import type { DuplicateMetric } from '../metric/duplicates.ts'
import type { Metric } from '../metric/metric.ts'
import type { RangeBound } from '../rule/range.ts'
import type { RuleValue } from '../rule/rule-value.ts'
import type { Check } from './check.ts'
import type { CheckWindow } from './check-window.ts'
import type { Dimension } from './dimension.ts'
import { type CheckFacts, makeCheck } from './make-check.ts'
import { type Threshold, threshold } from './threshold.ts'

/** A table as an exact name, or as SQL spells it: `sales.public.orders` means `SALES.PUBLIC.ORDERS`. */
export type TableName = QualifiedName | string

/** A column as SQL spells it: `iata` means `IATA`, `"Airport Name"` is exact. */
export type ColumnName = string

/** What every builder of {@link check} takes. */
export interface CheckOptions {
  /** @defaultValue table, columns and metric */
  readonly id?: string
  /** @defaultValue no broken row, unless `should` is given */
  readonly must?: Threshold
  readonly should?: Threshold
  /** SQL condition; only rows for which it is true are measured. */
  readonly filter?: string
  readonly dimension?: Dimension
  readonly severity?: string
  readonly description?: string
  /** Whom to tell. */
  readonly owner?: string
  readonly tags?: readonly string[]
  /** Beside `filter`, a span of time in which rows are measured. */
  readonly window?: Omit<CheckWindow, 'column'> & { readonly column: ColumnName }
  /** SQL expressions: each set of their values is measured and judged by itself. */
  readonly groupBy?: string | readonly string[]
  /** Columns that identify a row in samples. */
  readonly key?: readonly ColumnName[]
  /** Columns whose values never appear in samples. */
  readonly masked?: readonly ColumnName[]
}

/**
 * Makes checks by hand. Names are written as SQL spells them.
 *
 * @example
 * const checks = [
 *   check.unique('airports', 'iata'),
 *   check.range('airports', 'latitude', { minimum: -90, maximum: 90 }),
 *   check.references('flights', 'origin', 'airports', 'iata', { must: threshold.atMost(0.01, 'fractionOfRows') }),
 * ]
 */
export const check = {
  /** No row where the column is NULL, or one of `missingValues`. */
  notNull: (
    table: TableName,
    column: ColumnName,
    options: CheckOptions & { readonly missingValues?: readonly RuleValue[] } = {},
  ): Check =>
    build(
      table,
      { kind: 'missingRows', column: columnName(column), missingValues: options.missingValues ?? [] },
      options,
    ),

  /** No two rows with the same values in the columns; rows with a NULL in them are left out. */
  unique: (
    table: TableName,
    columns: ColumnName | readonly ColumnName[],
    options: CheckOptions & { readonly metric?: DuplicateMetric['kind'] } = {},
  ): Check => build(table, { kind: options.metric ?? 'surplusRows', columns: columnNames(columns) }, options),

  /** No value outside the range. A bound is a value that belongs to the range, or says that it does not. */
  range: (
    table: TableName,
    column: ColumnName,
    bounds: { readonly minimum?: RuleValue | RangeBound; readonly maximum?: RuleValue | RangeBound },
    options: CheckOptions = {},
  ): Check =>
    build(
      table,
      {
        kind: 'invalidRows',
        column: columnName(column),
        rule: {
          kind: 'range',
          ...(bounds.minimum !== undefined && { minimum: bound(bounds.minimum) }),
          ...(bounds.maximum !== undefined && { maximum: bound(bounds.maximum) }),
        },
      },
      options,
    ),

  /** No value that is not in the list. */
  accepted: (
    table: TableName,
    column: ColumnName,
    values: readonly RuleValue[],
    options: CheckOptions = {},
  ): Check =>
    build(
      table,
      { kind: 'invalidRows', column: columnName(column), rule: { kind: 'accepted', values } },
      options,
    ),

  /** No text that the regular expression does not match: anywhere in it, or with `fullMatch` all of it. */
  pattern: (
    table: TableName,
    column: ColumnName,
    pattern: string | RegExp,
    options: CheckOptions & { readonly match?: 'search' | 'fullMatch' } = {},
  ): Check =>
    build(
      table,
      {
        kind: 'invalidRows',
        column: columnName(column),
        rule: {
          kind: 'pattern',
          pattern: typeof pattern === 'string' ? pattern : pattern.source,
          match: options.match ?? 'search',
        },
      },
      options,
    ),

  /** No text with fewer or more code points. */
  length: (
    table: TableName,
    column: ColumnName,
    bounds: { readonly minimum?: number; readonly maximum?: number },
    options: CheckOptions = {},
  ): Check =>
    build(
      table,
      { kind: 'invalidRows', column: columnName(column), rule: { kind: 'length', ...bounds } },
      options,
    ),

  /** No row whose values do not exist in another table; rows with a NULL in them are left out. */
  references: (
    table: TableName,
    columns: ColumnName | readonly ColumnName[],
    otherTable: TableName,
    otherColumns: ColumnName | readonly ColumnName[],
    options: CheckOptions = {},
  ): Check =>
    build(
      table,
      {
        kind: 'orphanRows',
        columns: columnNames(columns),
        references: { table: tableName(otherTable), columns: columnNames(otherColumns) },
      },
      options,
    ),

  /** A number of rows. */
  rowCount: (table: TableName, must: Threshold, options: Omit<CheckOptions, 'must'> = {}): Check =>
    build(table, { kind: 'rowCount' }, { ...options, must }),

  /**
   * A query of one's own: rows that should not exist (`failingRows`), or one number (`metric`), which needs a threshold.
   * It has to be one read-only statement; this is judged when the check is planned.
   */
  sql: (
    table: TableName,
    query: { readonly failingRows: string } | { readonly metric: string },
    options: CheckOptions & { readonly columns?: readonly ColumnName[] } = {},
  ): Check => {
    const columns = columnNames(options.columns ?? [])
    return build(
      table,
      'metric' in query
        ? { kind: 'customMetric', query: query.metric, columns }
        : { kind: 'failingRows', query: query.failingRows, columns },
      options,
    )
  },

  /** The newest value of a date or timestamp is at most so many seconds old. */
  freshness: (
    table: TableName,
    column: ColumnName,
    maximumSeconds: number,
    options: Omit<CheckOptions, 'must'> = {},
  ): Check =>
    build(
      table,
      { kind: 'ageSeconds', column: columnName(column), of: 'newest' },
      { ...options, must: threshold.atMost(maximumSeconds) },
    ),
}

function build(table: TableName, metric: Metric, options: CheckOptions): Check {
  const { key, masked, window, groupBy, ...facts } = options
  const known: CheckFacts = {
    ...facts,
    ...(window !== undefined && { window: { ...window, column: columnName(window.column) } }),
    ...(groupBy !== undefined && { groupBy: typeof groupBy === 'string' ? [groupBy] : groupBy }),
    ...(key !== undefined && { key: columnNames(key) }),
    ...(masked !== undefined && { masked: columnNames(masked) }),
  }
  return makeCheck(tableName(table), metric, known)
}

const tableName = (table: TableName): QualifiedName =>
  typeof table === 'string' ? parseQualifiedName(table) : table

const columnName = (column: ColumnName): string => parseIdentifier(column)

const columnNames = (columns: ColumnName | readonly ColumnName[]): readonly string[] =>
  (typeof columns === 'string' ? [columns] : columns).map(columnName)

const bound = (value: RuleValue | RangeBound): RangeBound =>
  typeof value === 'object' ? value : { value, exclusive: false }
