import type { Execution } from '../engine/execution.ts'
import { runInDuckDb } from '../engine/run-in-duckdb.ts'
import { chooseRows, type RowChoice } from './chosen-rows.ts'
import { exclusively } from './exclusively.ts'
import { isChosen, keepPast } from './keep-past.ts'
import { presentTable, type Stored } from './stored.ts'

/** Removes rows. @returns their number. */
export function removeRows(execution: Execution, table: Stored, choice: RowChoice): Promise<number> {
  return exclusively(execution, table, async () => {
    const stamp = execution.state.commits.stamp(execution.session, table)
    await chooseRows(execution, table, choice)
    const count = await keepPast(execution, table, stamp)
    await runInDuckDb(execution, `DELETE FROM ${presentTable(table)} WHERE ${isChosen}`)
    return count
  })
}

/** Removes all rows. @returns their number. */
export const clearRows = (execution: Execution, table: Stored): Promise<number> =>
  removeRows(execution, table, { others: '', binds: [] })
