import type { SqlValue } from '@mesh/core'
import { omittedValues } from '../engine/dml/omitted-values.ts'
import type { Execution } from '../engine/execution.ts'
import { runInDuckDb } from '../engine/run-in-duckdb.ts'
import { quoted } from '../translate/emitted.ts'
import { atomically } from './atomically.ts'
import { rowColumn, sinceColumn } from './hidden-columns.ts'
import { presentTable, type Stored } from './stored.ts'
import { storedAll } from './stored-columns.ts'

/** Rows that one statement can number. */
const rowsOfStatement = 2 ** 32

/**
 * Adds the rows of a query, its columns in the order of `columns`.
 *
 * @returns the number of rows.
 */
export function insertRows(
  execution: Execution,
  table: Stored,
  columns: readonly string[],
  query: string,
  binds: readonly SqlValue[] = [],
): Promise<number> {
  return atomically(execution, () => {
    const stamp = execution.state.commits.stamp(execution.session, table)
    const omitted = omittedValues(execution, table.columns, columns)
    const given = storedAll(table, [...columns, ...omitted.map(({ column }) => column)])
    const names = [...given, rowColumn, sinceColumn].map(quoted).join(', ')
    const row = `${BigInt(stamp) * BigInt(rowsOfStatement)} + row_number() OVER ()`
    return runInDuckDb(
      execution,
      `INSERT INTO ${presentTable(table)} (${names}) SELECT n.*, ${omitted.map(({ value }) => `${value}, `).join('')}${row}, ${stamp} FROM (${query}) AS n`,
      binds,
    )
  })
}
