import type { Baseline } from '../../drift/baseline.ts'
import type { DriftMethod } from '../../drift/drift-metric.ts'
import type { Check } from '../check.ts'
import type { Threshold } from '../threshold.ts'
import { buildCheck } from './build-check.ts'
import type { CheckOptions, ColumnName, TableName } from './check-options.ts'
import { columnName, tableName } from './exact-names.ts'

/** What {@link driftCheck} compares with, and how. */
export interface DriftOptions extends Omit<CheckOptions, 'must'> {
  /** Other rows: a table, or some of its rows, perhaps of the same table; or what `captureBaseline` has made. */
  readonly baseline:
    | { readonly table: TableName; readonly column?: ColumnName; readonly filter?: string }
    | Baseline
  readonly method: DriftMethod
  /** Compares so many ranges instead of single values. */
  readonly ranges?: number
  /** @defaultValue 'category' */
  readonly nulls?: 'category' | 'ignore'
}

/** Distributions of columns. */
export const driftCheck = {
  /** How far the values of a column are from a baseline. */
  drift: (
    table: TableName,
    column: ColumnName,
    must: Threshold | undefined,
    options: DriftOptions,
  ): Check => {
    const { baseline, method, ranges, nulls, ...facts } = options
    return buildCheck(
      table,
      {
        kind: 'drift',
        column: columnName(column),
        method,
        baseline:
          'kind' in baseline
            ? baseline
            : {
                kind: 'rows',
                table: tableName(baseline.table),
                ...(baseline.column !== undefined && { column: columnName(baseline.column) }),
                ...(baseline.filter !== undefined && { filter: baseline.filter }),
              },
        ...(ranges !== undefined && { ranges }),
        ...(nulls !== undefined && { nulls }),
      },
      { ...facts, ...(must !== undefined && { must }) },
    )
  },
}
