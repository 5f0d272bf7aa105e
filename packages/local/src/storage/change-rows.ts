import type { Execution } from '../engine/execution.ts'
import { runInDuckDb } from '../engine/run-in-duckdb.ts'
import { quoted } from '../translate/emitted.ts'
import { chooseRows, chosen, chosenRow, type RowChoice } from './chosen-rows.ts'
import { exclusively } from './exclusively.ts'
import { rowColumn, sinceColumn } from './hidden-columns.ts'
import { keepPast } from './keep-past.ts'
import { presentTable, type Stored } from './stored.ts'

/** A column and the value to give it, as SQL over `target` and the other tables. */
export interface RowAssignment {
  readonly column: string
  readonly value: string
}

/** Gives rows new values. @returns their number. */
export function changeRows(
  execution: Execution,
  table: Stored,
  choice: RowChoice,
  assignments: readonly RowAssignment[],
): Promise<number> {
  return exclusively(execution, table, async () => {
    const stamp = execution.state.commits.stamp(execution.session, table)
    await chooseRows(
      execution,
      table,
      choice,
      assignments.map(({ value }) => value),
    )
    const count = await keepPast(execution, table, stamp)
    const sets = assignments.map(({ column }, index) => `${quoted(column)} = ${chosen}.v${index}`)
    await runInDuckDb(
      execution,
      `UPDATE ${presentTable(table)} AS target SET ${[...sets, `${quoted(sinceColumn)} = ${stamp}`].join(', ')} FROM ${chosen} WHERE target.${quoted(rowColumn)} = ${chosen}.${chosenRow}`,
    )
    return count
  })
}
