import { sql } from '@mesh/sql'
import type { ComparedColumn, Side } from './compared-column.ts'
import type { ComparedRow } from './diff-rows.ts'
import { isIn, type Segments } from './read-segments.ts'
import { rowText } from './row-text.ts'
import type { SideReader } from './side-reader.ts'

/** Reads the compared columns of the rows whose keys fall into the chosen segments, in one statement. */
export async function readRows(
  reader: SideReader,
  key: readonly ComparedColumn[],
  columns: readonly ComparedColumn[],
  side: Side,
  segments: Segments,
): Promise<readonly ComparedRow[]> {
  const names = columns.map((_, index) => `C${index}`)
  const named = columns.map(
    (column, index) => sql`${sql.identifier(column[side].name)} AS ${sql.identifier(`C${index}`)}`,
  )
  const hash = sql`${sql.call('md5Number', rowText(key, side))} AS MESH_KEY`
  const rows = await reader.ask(
    sql`SELECT ${sql.join(names.map((name) => sql.identifier(name)))} FROM (SELECT ${sql.join([...named, hash])} ${reader.from}) AS MESH_ROWS${isIn(segments)}`,
  )
  return rows.map((row) => names.map((name) => row[name]))
}
