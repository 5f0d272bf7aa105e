import { type SqlFragment, sql } from '@mesh/sql'
import { readNumber } from '../metric/read-number.ts'
import type { ComparedColumn, Side } from './compared-column.ts'
import { rowText } from './row-text.ts'
import type { SideReader } from './side-reader.ts'

/** Some of the segments into which keys fall by their hash: the numbers `chosen` of `count`, or all. */
export interface Segments {
  readonly count: number
  readonly chosen?: readonly number[]
}

/** What is known of one segment. */
export interface SegmentTotals {
  readonly rows: number
  readonly checksum: string
}

/** Reads the totals of each segment of a side, by its number, in one statement. */
export async function readSegments(
  reader: SideReader,
  key: readonly ComparedColumn[],
  columns: readonly ComparedColumn[],
  side: Side,
  within: Segments,
  count: number,
): Promise<ReadonlyMap<number, SegmentTotals>> {
  const hashes = sql`SELECT ${sql.call('md5Number', rowText(key, side))} AS MESH_KEY, ${sql.call('md5Number', rowText(columns, side))} AS MESH_ROW ${reader.from}`
  const rows = await reader.ask(
    sql`SELECT MESH_SEGMENT, COUNT(*) AS ROWS_, SUM(MESH_ROW) AS HASH_ FROM (SELECT MOD(MESH_KEY, ${sql.literal(count)}) AS MESH_SEGMENT, MESH_ROW FROM (${hashes}) AS MESH_HASHES${isIn(within)}) AS MESH_SEGMENTS GROUP BY MESH_SEGMENT`,
  )
  return new Map(
    rows.map((row) => [
      readNumber(row.MESH_SEGMENT) ?? 0,
      { rows: readNumber(row.ROWS_) ?? 0, checksum: String(row.HASH_) },
    ]),
  )
}

/** ` WHERE …` for the rows whose `MESH_KEY` falls into the chosen segments. */
export function isIn({ count, chosen }: Segments): SqlFragment {
  if (chosen === undefined) return sql.empty
  const numbers = sql.join(chosen.map((each) => sql.literal(each)))
  return sql` WHERE MOD(MESH_KEY, ${sql.literal(count)}) IN (${numbers})`
}
