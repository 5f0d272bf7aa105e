import { type SqlFragment, sql } from '@mesh/sql'
import { readNumber } from '../metric/read-number.ts'
import type { ComparedColumn, Side } from './compared-column.ts'
import { rowText } from './row-text.ts'
import type { SideReader } from './side-reader.ts'
import type { ValueFamily } from './value-family.ts'

/** Numbers over all rows of one side. */
export interface Totals {
  readonly rows: number
  /** Equal for the same rows in any order, and for others only by a chance of 1 in 2^60. */
  readonly checksum: string
  /** In the order of the columns. */
  readonly columns: readonly ColumnTotals[]
}

/** Numbers over one column; extremes only where values have an order that engines share. */
export interface ColumnTotals {
  readonly nonNull: number
  readonly minimum?: unknown
  readonly maximum?: unknown
}

/** Families of which the smallest and the largest value are asked for. */
const ordered: ReadonlySet<ValueFamily> = new Set(['exact', 'float', 'text', 'day', 'instant', 'clock'])

/** Reads the totals of a side in one statement. */
export async function readTotals(
  reader: SideReader,
  columns: readonly ComparedColumn[],
  side: Side,
): Promise<Totals> {
  const hash = sql.call('md5Number', rowText(columns, side))
  const numbers = columns.flatMap((column, index): SqlFragment[] => {
    const name = sql.identifier(column[side].name)
    return [
      sql`COUNT(${name}) AS ${sql.identifier(`N${index}`)}`,
      ...(ordered.has(column.family)
        ? [
            sql`MIN(${name}) AS ${sql.identifier(`L${index}`)}`,
            sql`MAX(${name}) AS ${sql.identifier(`H${index}`)}`,
          ]
        : []),
    ]
  })
  const [row = {}] = await reader.ask(
    sql`SELECT ${sql.join([sql`COUNT(*) AS ROWS_, SUM(${hash}) AS HASH_`, ...numbers])} ${reader.from}`,
  )
  return {
    rows: readNumber(row.ROWS_) ?? 0,
    checksum: String(row.HASH_),
    columns: columns.map(({ family }, index) => ({
      nonNull: readNumber(row[`N${index}`]) ?? 0,
      ...(ordered.has(family) && { minimum: row[`L${index}`], maximum: row[`H${index}`] }),
    })),
  }
}
