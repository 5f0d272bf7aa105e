import { parseIdentifier, type QueryOptions, type SqlClient, type SqlRow } from '@mesh/core'
import { compileSql, type SqlFragment, sql } from '@mesh/sql'
import type { ColumnName } from '../check/build/check-options.ts'
import { noBaseline } from '../errors.ts'
import { readNumber } from '../metric/read-number.ts'
import type { RuleValue } from '../rule/rule-value.ts'
import { type RowSource, spellSource } from '../source/row-source.ts'
import type { Baseline, CategoryBaseline, RangeBaseline } from './baseline.ts'
import { fromOrderedValues } from './from-ordered-values.ts'
import { fromRanges } from './from-ranges.ts'

/** How {@link captureBaseline} describes a column. */
export interface CaptureOptions extends QueryOptions {
  /** Ranges that hold equal parts of the values, for a column with an order; without it values are counted one by one. */
  readonly ranges?: number
  /** Most values that are told apart; the others are counted together. @defaultValue 100 */
  readonly values?: number
}

/**
 * Counts the values of a column, to be compared with later ones by a check on drift. One statement.
 *
 * @throws SQL.*; QUALITY.NO_BASELINE when the column holds no values, or such as cannot be compared.
 * @example
 * const baseline = await captureBaseline(client, 'orders', 'amount', { ranges: 20 })
 */
export async function captureBaseline(
  client: SqlClient,
  source: RowSource,
  column: ColumnName,
  options: CaptureOptions = {},
): Promise<Baseline> {
  const { ranges, values = 100, ...query } = options
  const name = sql.identifier(parseIdentifier(column))
  const rows = spellSource(source, client.dialect)
  const ask = async (fragment: SqlFragment) =>
    (await client.query(compileSql(fragment, client.dialect), query)).rows
  const counted = sql`FROM (SELECT ${name} AS MESH_VALUE, COUNT(*) AS MESH_LEFT, 0 AS MESH_RIGHT FROM ${rows} GROUP BY ${name}) AS MESH_VALUES`
  const captured =
    ranges === undefined
      ? readCategories(await ask(mostFrequent(counted)), Math.max(1, Math.trunc(values)))
      : readRanges(await ask(rangesOf(counted, Math.max(2, Math.trunc(ranges)))))
  if (captured === undefined) throw noBaseline(column)
  return captured
}

const mostFrequent = (counted: SqlFragment): SqlFragment =>
  sql`SELECT MESH_VALUE, MESH_LEFT ${counted} ORDER BY MESH_LEFT DESC, MESH_VALUE`

const rangesOf = (counted: SqlFragment, ranges: number): SqlFragment =>
  sql`SELECT MESH_UPPER AS MESH_VALUE, MESH_LEFT ${fromRanges(fromOrderedValues(counted, []), [], ranges)} ORDER BY MESH_VALUE`

function readCategories(rows: readonly SqlRow[], most: number): CategoryBaseline | undefined {
  const counts = rows.map(readCount)
  const present = counts.filter(({ value }) => value !== null)
  const values = present.flatMap(({ value, rows: times }) =>
    isRuleValue(value) ? [{ value: plain(value), rows: times }] : [],
  )
  if (values.length === 0) return undefined
  const shown = values.slice(0, most)
  return {
    kind: 'categories',
    nulls: total(counts) - total(present),
    values: shown,
    others: total(present) - total(shown),
  }
}

function readRanges(rows: readonly SqlRow[]): RangeBaseline | undefined {
  const counts = rows.map(readCount)
  const present = counts.filter(({ value }) => value !== null)
  const edges = present.slice(0, -1).flatMap(({ value }) => (isRuleValue(value) ? [plain(value)] : []))
  if (present.length === 0 || edges.length < present.length - 1) return undefined
  return {
    kind: 'ranges',
    nulls: total(counts) - total(present),
    edges,
    rows: present.map((each) => each.rows),
  }
}

const readCount = (row: SqlRow) => ({ value: row.MESH_VALUE ?? null, rows: readNumber(row.MESH_LEFT) ?? 0 })

const total = (counts: readonly { readonly rows: number }[]): number =>
  counts.reduce((sum, { rows }) => sum + rows, 0)

const isRuleValue = (value: unknown): value is RuleValue =>
  typeof value === 'string' ||
  typeof value === 'boolean' ||
  typeof value === 'bigint' ||
  (typeof value === 'number' && Number.isFinite(value))

// JSON has no bigint; engines read its digits as the number they are.
const plain = (value: RuleValue): RuleValue => (typeof value === 'bigint' ? String(value) : value)
