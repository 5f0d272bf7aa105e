import { parseIdentifier, type SqlClient } from '@mesh/core'
import { compileSql, type SqlFragment, sql } from '@mesh/sql'
import type { ColumnName, TableName } from '../check/build/check-options.ts'
import { tableName } from '../check/build/exact-names.ts'
import { invalidOption } from '../errors.ts'
import type { PartitionWatch } from './partition-watch.ts'

/** How the days of a table are watched. */
export interface TableDaysOptions {
  /** The first day to look at, as ISO text. @defaultValue the whole column is read at the first look */
  readonly from?: string
  /** Days before the newest one that may still change. @defaultValue 1 */
  readonly lookBackDays?: number
  /** Column that grows when rows change, such as a load time. @defaultValue only the number of rows tells of changes */
  readonly changedColumn?: ColumnName
}

/**
 * The days of a date or timestamp of a table. A look is one statement that reads only the newest days: those that came, and
 * those that may still change; older ones are not looked at again.
 *
 * @throws QUALITY.INVALID_OPTION when `from` is no day.
 */
export function tableDays(
  client: SqlClient,
  table: TableName,
  column: ColumnName,
  options: TableDaysOptions = {},
): PartitionWatch {
  const { from, lookBackDays = 1, changedColumn } = options
  if (from !== undefined && !isDay(from)) throw invalidOption('from', `${JSON.stringify(from)} is no day.`)
  if (!(Number.isInteger(lookBackDays) && lookBackDays >= 0))
    throw invalidOption('lookBackDays', `${lookBackDays} is no number of days.`)
  const name = sql.identifier(parseIdentifier(column))
  const changed = changedColumn === undefined ? undefined : sql.identifier(parseIdentifier(changedColumn))
  const oldest = (newest: string | undefined): string | undefined =>
    newest === undefined ? from : later(from, daysBefore(newest, lookBackDays))
  return {
    oldest,
    look: async (newest, signal) => {
      const start = oldest(newest)
      const statement = compileSql(
        countDays(sql.name(tableName(table)), name, changed, start),
        client.dialect,
      )
      const { rows } = await client.query(statement, { tag: 'mesh-quality', ...(signal && { signal }) })
      return new Map(
        rows.map(({ DAY, ROW_TOTAL, CHANGED }) => [
          String(DAY).slice(0, 10),
          `${ROW_TOTAL} ${CHANGED ?? ''}`,
        ]),
      )
    },
  }
}

function countDays(
  table: SqlFragment,
  column: SqlFragment,
  changed: SqlFragment | undefined,
  from: string | undefined,
): SqlFragment {
  const day = sql`CAST(${column} AS DATE)`
  const last = changed === undefined ? sql`NULL` : sql.call('toText', sql`MAX(${changed})`)
  // The column itself is compared, so that engines leave out what they need not read.
  const rows =
    from === undefined ? sql`${column} IS NOT NULL` : sql`${column} >= CAST(${sql.literal(from)} AS DATE)`
  return sql`SELECT ${day} AS ${sql.identifier('DAY')}, COUNT(*) AS ${sql.identifier('ROW_TOTAL')}, ${last} AS ${sql.identifier('CHANGED')} FROM ${table} WHERE ${rows} GROUP BY ${day} ORDER BY ${day}`
}

const isDay = (text: string): boolean => /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(Date.parse(text))

const daysBefore = (day: string, count: number): string =>
  new Date(Date.parse(day) - count * 86_400_000).toISOString().slice(0, 10)

const later = (left: string | undefined, right: string): string =>
  left !== undefined && left > right ? left : right
