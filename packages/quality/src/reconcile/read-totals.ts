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

/** Reads the totals of a side: in one statement, unless there are more columns than a SELECT list holds. */
export async function readTotals(
  reader: SideReader,
  columns: readonly ComparedColumn[],
  side: Side,
): Promise<Totals> {
  const hash = sql.call('md5Number', rowText(columns, side))
  const all = sql`COUNT(*) AS ROWS_, SUM(${hash}) AS HASH_`
  const numbers = columns.map((column, index) => numbersOf(column, index, side))
  const most = Math.max(1, Math.floor((reader.maxSelectItems - 2) / 3))
  const found: Record<string, unknown> = {}
  for (let start = 0; start === 0 || start < numbers.length; start += most) {
    const wanted = [...(start === 0 ? [all] : []), ...numbers.slice(start, start + most)]
    const [row = {}] = await reader.ask(sql`SELECT ${sql.join(wanted)} ${reader.from}`)
    Object.assign(found, row)
  }
  return {
    rows: readNumber(found.ROWS_) ?? 0,
    checksum: String(found.HASH_),
    columns: columns.map(({ family }, index) => ({
      nonNull: readNumber(found[`N${index}`]) ?? 0,
      ...(ordered.has(family) && { minimum: found[`L${index}`], maximum: found[`H${index}`] }),
    })),
  }
}

function numbersOf(column: ComparedColumn, index: number, side: Side): SqlFragment {
  const name = sql.identifier(column[side].name)
  const count = sql`COUNT(${name}) AS ${sql.identifier(`N${index}`)}`
  return ordered.has(column.family)
    ? sql`${count}, MIN(${name}) AS ${sql.identifier(`L${index}`)}, MAX(${name}) AS ${sql.identifier(`H${index}`)}`
    : count
}
