import type { Execution } from '../engine/execution.ts'
import { runInDuckDb } from '../engine/run-in-duckdb.ts'
import { quoted } from '../translate/emitted.ts'
import type { Moment } from './commit-log.ts'
import { untilColumn } from './hidden-columns.ts'
import { wasWritten } from './rows-at.ts'
import { pastTable, presentTable, type Stored } from './stored.ts'
import { storedNames } from './stored-columns.ts'

/** Forgets the rows of a table that had gone by a moment. */
export async function forgetPast(execution: Execution, table: Stored, moment: Moment): Promise<void> {
  const gone = wasWritten(untilColumn, execution.state.commits.written(moment))
  await runInDuckDb(execution, `DELETE FROM ${pastTable(table)} WHERE ${gone}`)
  table.forgotten = moment
}

/** Forgets the columns that a table had only before the first moment that its past tells of. Not in one transaction with its rows: DuckDB refuses that. */
export async function forgetColumns(execution: Execution, table: Stored): Promise<void> {
  const { shapes = [], forgotten = 0 } = table
  if (!shapes.some((each) => each.until <= forgotten)) return
  const before = storedNames(table)
  table.shapes = shapes.filter((each) => each.until > forgotten)
  const after = new Set(storedNames(table))
  for (const name of before.filter((each) => !after.has(each)))
    for (const part of [presentTable(table), pastTable(table)])
      await runInDuckDb(execution, `ALTER TABLE ${part} DROP COLUMN ${quoted(name)}`)
}
