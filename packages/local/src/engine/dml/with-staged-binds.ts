import { quoted } from '../../translate/emitted.ts'
import type { Execution } from '../execution.ts'
import { runInDuckDb } from '../run-in-duckdb.ts'

/** From so many rows on, DuckDB's appender is faster than a list in the statement. */
const appendedFrom = 1_000

const table = quoted('mesh_binds')

/**
 * Does some work with the columns of values that are bound in a table of the connection; with none when they are few. To be
 * called in a transaction of DuckDB's.
 */
export async function withStagedBinds<Value>(
  execution: Execution,
  work: (table: string | undefined) => Promise<Value>,
): Promise<Value> {
  const columns = execution.binds.map(({ value }) => value).filter((value) => Array.isArray(value))
  const rows = columns[0]?.length ?? 0
  if (rows < appendedFrom) return work(undefined)
  const definitions = columns.map((_, index) => `c${index + 1} VARCHAR`)
  await runInDuckDb(execution, `CREATE OR REPLACE TEMP TABLE ${table} (${definitions.join(', ')})`)
  await execution.session.duck.append('mesh_binds', (appender) => {
    for (let row = 0; row < rows; row += 1) {
      for (const column of columns) {
        const value: string | null | undefined = column[row]
        if (value === null || value === undefined) appender.appendNull()
        else appender.appendVarchar(value)
      }
      appender.endRow()
    }
  })
  const value = await work(table)
  await runInDuckDb(execution, `DROP TABLE ${table}`)
  return value
}
