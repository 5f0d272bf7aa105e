import { type SqlFragment, sql } from '@mesh/sql'
import { readNumber } from '../metric/read-number.ts'
import { binNumber, binsOf, histogramOf, shownBins } from './bin-number.ts'
import { columnKind } from './column-kind.ts'
import type { HistogramBin, Quantile } from './profile.ts'
import type { ProfileReader } from './profile-reader.ts'
import { profileValue } from './profile-value.ts'
import { quantilePoints } from './quantile-points.ts'
import type { ScannedColumn } from './scan-columns.ts'

/** What counting each value of a column tells: all of it exact. */
export interface CountedColumn {
  readonly distinct: number
  readonly top: readonly { readonly value: string | number | boolean; readonly rows: number }[]
  readonly quantiles?: readonly Quantile[]
  /** Of numbers. */
  readonly histogram?: readonly HistogramBin[]
}

/** Counts the values of columns in one statement: a common table for each, which all that is asked about it reads. */
export async function countValues(
  reader: ProfileReader,
  columns: readonly ScannedColumn[],
  rows: SqlFragment,
  most: number,
): Promise<ReadonlyMap<string, CountedColumn>> {
  if (columns.length === 0) return new Map()
  const counted = columns.map(({ column }, index) => {
    const name = sql.identifier(column.name)
    return sql`${table(index)} AS (SELECT ${name} AS V, COUNT(*) AS N FROM ${rows} WHERE ${name} IS NOT NULL GROUP BY ${name})`
  })
  const parts = columns.flatMap((column, index) => questions(column, index, most))
  const answer = await reader.ask(sql`WITH ${sql.join(counted)} ${sql.join(parts, sql` UNION ALL `)}`)
  return new Map(
    columns.map((each, index) => {
      const { column } = each
      const own = answer.rows.filter((row) => readNumber(row.COL) === index)
      return [column.name, readCounts(own, each)]
    }),
  )
}

const table = (index: number): SqlFragment => sql.identifier(`G${index}`)

function questions(scanned: ScannedColumn, index: number, most: number): readonly SqlFragment[] {
  const { column, nonNull } = scanned
  const from = table(index)
  const text = sql.call('toText', sql`V`)
  const head = sql`SELECT ${sql.literal(index)} AS COL`
  const kind = columnKind(column.type)
  // The value at which the count of values passes a point of all of them.
  const passes = quantilePoints.map((at) => {
    const limit = sql.literal(Math.max(1, Math.ceil(at * nonNull)))
    return sql`(C >= ${limit} AND C - N < ${limit})`
  })
  const bins = kind === 'number' ? binsOf(scanned, shownBins) : undefined
  const upto = sql`SELECT V, N, SUM(N) OVER (ORDER BY V) AS C FROM ${from}`
  return [
    sql`${head}, 'distinct' AS WHAT, NULL AS VALUE, COUNT(*) AS N FROM ${from}`,
    sql`${head}, 'top' AS WHAT, ${text} AS VALUE, N FROM (SELECT V, N FROM ${from} ORDER BY N DESC, V LIMIT ${sql.literal(most)}) AS T`,
    ...(kind === 'number' || kind === 'moment' || kind === 'day'
      ? [
          sql`${head}, 'upto' AS WHAT, ${text} AS VALUE, C AS N FROM (${upto}) AS U WHERE ${sql.join(passes, sql` OR `)}`,
        ]
      : []),
    ...(bins === undefined
      ? []
      : [
          sql`${head}, 'bin' AS WHAT, ${sql.call('toText', sql`B`)} AS VALUE, SUM(N) AS N FROM (SELECT ${binNumber(sql`V`, bins)} AS B, N FROM ${from}) AS H GROUP BY B`,
        ]),
  ]
}

function readCounts(
  rows: readonly Readonly<Record<string, unknown>>[],
  column: ScannedColumn,
): CountedColumn {
  const {
    column: { type },
    nonNull,
  } = column
  const bins = rows.some(({ WHAT }) => WHAT === 'bin') ? binsOf(column, shownBins) : undefined
  const of = (what: string) =>
    rows
      .filter(({ WHAT }) => WHAT === what)
      .map(({ VALUE, N }) => ({ value: profileValue(VALUE, type) ?? '', rows: readNumber(N) ?? 0 }))
  const upto = of('upto').sort((left, right) => left.rows - right.rows)
  const counts = Array.from({ length: shownBins }, () => 0)
  for (const { value, rows: count } of of('bin')) counts[Number(value)] = count
  return {
    distinct: of('distinct')[0]?.rows ?? 0,
    top: of('top').sort((left, right) => right.rows - left.rows),
    ...(bins !== undefined && { histogram: histogramOf(bins, counts, shownBins) }),
    ...(upto.length > 0 && {
      quantiles: quantilePoints.flatMap((at) => {
        const found = upto.find((each) => each.rows >= Math.max(1, Math.ceil(at * nonNull)))
        return found === undefined ? [] : [{ at, value: found.value }]
      }),
    }),
  }
}
