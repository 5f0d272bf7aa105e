import type { MeshError } from '@mesh/core'
import type { Execution } from '../engine/execution.ts'
import { duplicateRow } from '../errors/duckdb-failures.ts'
import { quoted } from '../translate/emitted.ts'
import { storedName } from '../translate/stored-name.ts'
import { rowColumn } from './hidden-columns.ts'
import { presentTable, type Stored } from './stored.ts'

/** The failure that tells of the first of some rows of a table; `numbers` is a query of their numbers. */
export async function duplicateIn(
  { session, signal }: Execution,
  table: Stored,
  numbers: string,
): Promise<MeshError> {
  const cells = table.columns.map((each) => `CAST(to_json(${quoted(storedName(each))}) AS VARCHAR)`)
  const [row = []] = await session.duck.run(
    `SELECT ${cells.join(', ')} FROM ${presentTable(table)} WHERE ${quoted(rowColumn)} IN (${numbers}) ORDER BY ${quoted(rowColumn)} LIMIT 1`,
    [],
    signal,
    (result) => result.getRows(),
  )
  return duplicateRow(row.map((each) => (each === null ? 'NULL' : String(each))))
}
