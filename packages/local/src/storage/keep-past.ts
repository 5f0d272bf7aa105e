import type { Execution } from '../engine/execution.ts'
import { runInDuckDb } from '../engine/run-in-duckdb.ts'
import { quoted } from '../translate/emitted.ts'
import { chosen, chosenRow } from './chosen-rows.ts'
import { rowColumn, sinceColumn, untilColumn } from './hidden-columns.ts'
import { pastTable, presentTable, type Stored } from './stored.ts'
import { storedNames } from './stored-columns.ts'

/** Copies the chosen rows into the past, which is where they are about to go. @returns their number. */
export function keepPast(execution: Execution, table: Stored, stamp: number): Promise<number> {
  const names = [...storedNames(table), rowColumn, sinceColumn].map(quoted).join(', ')
  return runInDuckDb(
    execution,
    `INSERT INTO ${pastTable(table)} (${names}, ${quoted(untilColumn)}) SELECT ${names}, ${stamp} FROM ${presentTable(table)} WHERE ${isChosen}`,
  )
}

/** Condition on a row of the present: it is among the chosen. */
export const isChosen = `${quoted(rowColumn)} IN (SELECT ${chosenRow} FROM ${chosen})`
