import type { SqlValue } from '@mesh/core'
import type { Execution } from '../engine/execution.ts'
import { runInDuckDb } from '../engine/run-in-duckdb.ts'
import { quoted } from '../translate/emitted.ts'
import { rowColumn, sinceColumn } from './hidden-columns.ts'
import { presentTable, type Stored } from './stored.ts'
import { notAmong } from './visible-rows.ts'

/** Which rows of a table a statement is about. In SQL the table is called `target`. */
export interface RowChoice {
  /** Other tables, as FROM lists them; empty for none. */
  readonly others: string
  /** Condition; absent for all rows. */
  readonly where?: string
  readonly binds: readonly SqlValue[]
}

/** The chosen rows by number, each once, and the values to give them: computed once, whatever changes meanwhile. */
export const chosen = 'mesh_chosen'

/** The number of a chosen row. */
export const chosenRow = 'chosen_row'

/** How many rows of the other tables match it. */
export const chosenTimes = 'chosen_times'

/**
 * Writes down which rows a statement is about, with values for them.
 *
 * @returns how many rows there are.
 */
export async function chooseRows(
  execution: Execution,
  table: Stored,
  { others, where, binds }: RowChoice,
  values: readonly string[] = [],
): Promise<number> {
  const row = `target.${quoted(rowColumn)}`
  const computed = values.map((value, index) => `${value} AS v${index}`)
  const unseen = execution.state.commits.unseen(execution.session, table)
  const seen = unseen.length === 0 ? [] : [notAmong(sinceColumn, unseen, 'target.')]
  const conditions = [...seen, ...(where === undefined ? [] : [`(${where})`])].join(' AND ')
  const from = `${presentTable(table)} AS target${others === '' ? '' : `, ${others}`}`
  const rows = `SELECT ${[`${row} AS ${chosenRow}`, ...computed].join(', ')} FROM ${from}${conditions === '' ? '' : ` WHERE ${conditions}`}`
  // A row that several others match is changed once, by any of them. https://docs.snowflake.com/en/sql-reference/sql/update
  const once =
    others === ''
      ? `SELECT *, 1 AS ${chosenTimes} FROM (${rows})`
      : `SELECT DISTINCT ON (${chosenRow}) *, count(*) OVER (PARTITION BY ${chosenRow}) AS ${chosenTimes} FROM (${rows})`
  return runInDuckDb(execution, `CREATE OR REPLACE TEMP TABLE ${chosen} AS ${once}`, binds)
}
