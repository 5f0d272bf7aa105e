import type { Execution } from '../engine/execution.ts'
import { runInDuckDb } from '../engine/run-in-duckdb.ts'
import { quoted } from '../translate/emitted.ts'
import { chooseRows, chosen, chosenRow, chosenTimes, type RowChoice } from './chosen-rows.ts'
import { duplicateIn } from './duplicate-in.ts'
import { exclusively } from './exclusively.ts'
import { rowColumn, sinceColumn } from './hidden-columns.ts'
import { keepPast } from './keep-past.ts'
import { presentTable, type Stored } from './stored.ts'
import { storedAs } from './stored-columns.ts'

/** A column and the value to give it, as SQL over `target` and the other tables. */
export interface RowAssignment {
  readonly column: string
  readonly value: string
}

/** How many rows were changed, and how many of them matched several others. */
export interface ChangeCounts {
  readonly changed: number
  readonly ambiguous: number
}

/**
 * Gives rows new values.
 *
 * @throws SQL.CONSTRAINT with Snowflake's code 100090 for a row that matches several others, where the session is strict.
 */
export function changeRows(
  execution: Execution,
  table: Stored,
  choice: RowChoice,
  assignments: readonly RowAssignment[],
): Promise<ChangeCounts> {
  return exclusively(execution, table, async () => {
    const stamp = execution.state.commits.stamp(execution.session, table)
    await chooseRows(
      execution,
      table,
      choice,
      assignments.map(({ value }) => value),
    )
    const ambiguous = choice.others === '' ? 0 : await countAmbiguous(execution, table)
    const changed = await keepPast(execution, table, stamp)
    const sets = assignments.map(
      ({ column }, index) => `${quoted(storedAs(table, column))} = ${chosen}.v${index}`,
    )
    await runInDuckDb(
      execution,
      `UPDATE ${presentTable(table)} AS target SET ${[...sets, `${quoted(sinceColumn)} = ${stamp}`].join(', ')} FROM ${chosen} WHERE target.${quoted(rowColumn)} = ${chosen}.${chosenRow}`,
    )
    return { changed, ambiguous }
  })
}

async function countAmbiguous(execution: Execution, table: Stored): Promise<number> {
  const { session, signal } = execution
  const run = (text: string) => session.duck.run(text, [], signal, (result) => result.getRows())
  const several = `SELECT ${chosenRow} FROM ${chosen} WHERE ${chosenTimes} > 1`
  const [counted] = await run(`SELECT count(*) FROM (${several})`)
  const count = Number(counted?.[0] ?? 0)
  const isStrict = session.parameters.get('ERROR_ON_NONDETERMINISTIC_UPDATE')?.toUpperCase() === 'TRUE'
  if (count > 0 && isStrict) throw await duplicateIn(execution, table, several)
  return count
}
