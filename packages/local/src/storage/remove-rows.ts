import type { Execution } from '../engine/execution.ts'
import { runInDuckDb } from '../engine/run-in-duckdb.ts'
import { atomically } from './atomically.ts'
import { chooseRows, type RowChoice } from './chosen-rows.ts'
import { isChosen, keepPast } from './keep-past.ts'
import { presentTable, type Stored } from './stored.ts'

/** Removes rows. @returns their number. */
export function removeRows(execution: Execution, table: Stored, choice: RowChoice): Promise<number> {
  return atomically(execution, async () => {
    await chooseRows(execution, table, choice)
    const count = await keepPast(execution, table, execution.state.commits.stamp(execution.session), 'chosen')
    await runInDuckDb(execution, `DELETE FROM ${presentTable(table)} WHERE ${isChosen}`)
    return count
  })
}

/** Removes all rows. @returns their number. */
export function clearRows(execution: Execution, table: Stored): Promise<number> {
  return atomically(execution, async () => {
    const count = await keepPast(execution, table, execution.state.commits.stamp(execution.session), 'all')
    await runInDuckDb(execution, `DELETE FROM ${presentTable(table)}`)
    return count
  })
}
