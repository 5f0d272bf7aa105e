import { nameOfSource } from '../source/row-source.ts'
import { compareAggregates } from './compare-aggregates.ts'
import {
  type CompareOptions,
  type CompareProgress,
  resolveCompareOptions,
  type TableSide,
} from './compare-options.ts'
import { diffRows } from './diff-rows.ts'
import { createDifferenceList } from './difference-list.ts'
import { type DifferingSegment, findSegments } from './find-segments.ts'
import { matchColumns } from './match-columns.ts'
import { readRows } from './read-rows.ts'
import { readTotals } from './read-totals.ts'
import { createSideReader } from './side-reader.ts'
import type { TableComparison } from './table-comparison.ts'

/** Rows of one side that are held at the same time. */
const batchRows = 50_000

/**
 * Compares two tables, also of different engines: their columns, numbers over each column, and row by row by key. Rows are
 * compared by checksums of segments first, so that only segments with differences are read; equal tables cost two statements
 * a side.
 *
 * @throws QUALITY.NOT_COMPARABLE when the key is no key on both sides; SQL.* as the clients do
 * @example
 * const found = await compareTables({ client: duckdb, table: 'orders' }, { client: snowflake, table: 'sales.public.orders' }, { key: ['id'] })
 */
export async function compareTables(
  left: TableSide,
  right: TableSide,
  options: CompareOptions,
): Promise<TableComparison> {
  const resolved = resolveCompareOptions(options)
  const { tag, signal, clock, maximumRows } = resolved
  const startedAt = new Date(clock.now()).toISOString()
  const start = performance.now()
  const query = { tag, ...(signal !== undefined && { signal }) }
  const [one, other] = [createSideReader(left, query), createSideReader(right, query)]
  const cost = () => ({
    statements: one.statements + other.statements,
    rowsRead: one.rowsRead + other.rowsRead,
  })
  const tell = (stage: CompareProgress['stage'], segments?: number) =>
    resolved.onProgress({ stage, ...cost(), ...(segments !== undefined && { segments }) })

  const described = await Promise.all([one.describe(), other.describe()])
  const { key, all, differences } = matchColumns(...described, resolved)
  tell('schema')
  const [here, there] = await Promise.all([readTotals(one, all, 'left'), readTotals(other, all, 'right')])
  tell('totals')
  const list = createDifferenceList(all, key, resolved)
  let complete = true
  if (here.rows !== there.rows || here.checksum !== there.checksum) {
    const most = Math.max(here.rows, there.rows)
    const { count, segments } = await findSegments(
      { left: one, right: other, key, columns: all },
      most,
      (found) => tell('segments', found),
    )
    let budget = maximumRows
    for (const batch of batches(segments)) {
      if (budget <= 0) {
        complete = false
        break
      }
      const within = { count, ...(count > 1 && { chosen: batch.map(({ number }) => number) }) }
      const rows = await Promise.all([
        readRows(one, key, all, 'left', within),
        readRows(other, key, all, 'right', within),
      ])
      list.add(diffRows(...rows, all, key))
      budget -= Math.max(rows[0].length, rows[1].length)
      tell('rows', segments.length)
    }
  }
  const found = list.differences
  return {
    kind: 'tableComparison',
    startedAt,
    ms: performance.now() - start,
    left: { name: nameOfSource(left.table), engine: left.client.dialect.name, rows: here.rows },
    right: { name: nameOfSource(right.table), engine: right.client.dialect.name, rows: there.rows },
    sameRows: complete && Object.values(found.counts).every((each) => each === 0),
    key: key.map(({ name }) => name),
    columns: all.map(({ name }) => name),
    schema: differences,
    aggregates: compareAggregates(all, here, there),
    complete,
    ...found,
    ...cost(),
  }
}

/** Segments that are read together. */
function batches(segments: readonly DifferingSegment[]): readonly (readonly DifferingSegment[])[] {
  const all: DifferingSegment[][] = []
  let rows = Number.POSITIVE_INFINITY
  for (const segment of segments) {
    if (rows + segment.rows > batchRows) {
      all.push([])
      rows = 0
    }
    all.at(-1)?.push(segment)
    rows += segment.rows
  }
  return all
}
