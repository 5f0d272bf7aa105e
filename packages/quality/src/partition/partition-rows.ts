import { parseIdentifier } from '@mesh/core'
import { type SqlFragment, sql } from '@mesh/sql'
import type { PartitionedTable } from './partition-options.ts'

/** How rows of some parts of a table are told apart in one statement. */
export interface PartitionRows {
  /** True for the rows of these parts. It compares the column itself, so that engines leave out what they need not read. */
  readonly condition: SqlFragment
  /** The part that a row belongs to; its text is the id. Absent where all rows are one part. */
  readonly group?: SqlFragment
}

/** The rows of parts that a column tells apart. */
export function partitionRows(
  table: Exclude<PartitionedTable, { readonly kind: 'files' }>,
  ids: readonly string[],
): PartitionRows {
  const column = sql.identifier(parseIdentifier(table.column))
  if (table.kind === 'days') {
    const spans = spansOf(ids).map(
      ([from, to]) => sql`(${column} >= ${day(from)} AND ${column} < ${day(to)})`,
    )
    return { condition: sql`(${sql.join(spans, sql` OR `)})`, group: sql`CAST(${column} AS DATE)` }
  }
  const wanted = new Set(ids)
  const values = table.values.filter((each) => wanted.has(String(each)))
  return {
    condition: sql`${column} IN (${sql.join(values.map((each) => sql.literal(each)))})`,
    group: column,
  }
}

/** The rows that a column puts into none of the parts. */
export function remainingRows(table: Exclude<PartitionedTable, { readonly kind: 'files' }>): PartitionRows {
  const column = sql.identifier(parseIdentifier(table.column))
  const [first, ...others] =
    table.kind === 'days'
      ? table.from > table.to
        ? []
        : [sql`${column} < ${day(table.from)}`, sql`${column} >= ${day(next(table.to))}`]
      : table.values.length === 0
        ? []
        : [sql`${column} NOT IN (${sql.join(table.values.map((each) => sql.literal(each)))})`]
  return first === undefined
    ? { condition: sql`1 = 1` }
    : { condition: sql`(${sql.join([first, ...others, sql`${column} IS NULL`], sql` OR `)})` }
}

const day = (text: string): SqlFragment => sql`CAST(${sql.literal(text)} AS DATE)`

const next = (text: string): string => new Date(Date.parse(text) + 86_400_000).toISOString().slice(0, 10)

/** Days in order as spans from the first day to the one after the last. */
function spansOf(days: readonly string[]): readonly (readonly [string, string])[] {
  const spans: [string, string][] = []
  for (const each of days) {
    const last = spans.at(-1)
    if (last?.[1] === each) last[1] = next(each)
    else spans.push([each, next(each)])
  }
  return spans
}
