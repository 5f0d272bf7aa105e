import type { OutputColumn } from '../translate/emitted.ts'
import { quoted, textType } from '../translate/emitted.ts'
import type { WrittenStamps } from './commit-log.ts'
import { rowColumn, sinceColumn, untilColumn } from './hidden-columns.ts'
import { wasWritten } from './rows-at.ts'
import { pastTable, presentTable, type Stored } from './stored.ts'
import { columnList } from './stored-columns.ts'

/** The columns that tell what became of a row, after those of the table. */
export const changeColumns: readonly OutputColumn[] = [
  { name: 'METADATA$ACTION', type: textType },
  { name: 'METADATA$ISUPDATE', type: { kind: 'boolean' } },
  { name: 'METADATA$ROW_ID', type: textType },
]

/**
 * What became of the rows of a table between two moments: each row once, whatever happened to it between. An update is the row
 * as it was, deleted, and the row as it is, inserted.
 *
 * Source: https://docs.snowflake.com/en/user-guide/streams-intro#data-flow
 */
export function changesBetween(
  table: Stored,
  from: WrittenStamps,
  to: WrittenStamps,
  information: 'DEFAULT' | 'APPEND_ONLY',
): string {
  const columns = columnList(table.columns)
  const all = [columns, quoted(rowColumn), quoted(sinceColumn)].join(', ')
  const versions = `(SELECT ${all}, CAST(NULL AS BIGINT) AS ${quoted(untilColumn)} FROM ${presentTable(table)} UNION ALL SELECT ${all}, ${quoted(untilColumn)} FROM ${pastTable(table)})`
  const [since, until, row] = [quoted(sinceColumn), quoted(untilColumn), quoted(rowColumn)]
  const ended = (moment: WrittenStamps) => `(${until} IS NOT NULL AND ${wasWritten(untilColumn, moment)})`
  const atStart = `(${wasWritten(sinceColumn, from)} AND NOT ${ended(from)})`
  const atEnd = `(${wasWritten(sinceColumn, to)} AND NOT ${ended(to)})`
  const metadata = (action: string, isUpdate: string) =>
    `'${action}' AS "METADATA$ACTION", ${isUpdate} AS "METADATA$ISUPDATE", md5(CAST(${row} AS VARCHAR)) AS "METADATA$ROW_ID"`
  if (information === 'APPEND_ONLY') {
    // Every row that was inserted, also those that are gone again; updates and deletes are no appends.
    const born = `SELECT ${columns}, ${row}, ${since}, row_number() OVER (PARTITION BY ${row} ORDER BY ${since}) AS n FROM ${versions}`
    const arrived = ` AND ${wasWritten(sinceColumn, to)}`
    return `(SELECT ${columns}, ${metadata('INSERT', 'FALSE')} FROM (${born}) WHERE n = 1 AND NOT ${wasWritten(sinceColumn, from)}${arrived})`
  }
  const both = `SELECT ${all}, ${until}, ${atStart} AS was, ${atEnd} AS is_now, bool_or(${atStart}) OVER (PARTITION BY ${row}) AND bool_or(${atEnd}) OVER (PARTITION BY ${row}) AS stays FROM ${versions} WHERE ${atStart} OR ${atEnd}`
  const changed = `SELECT * FROM (${both}) WHERE was <> is_now`
  return `(SELECT ${columns}, CASE WHEN is_now THEN 'INSERT' ELSE 'DELETE' END AS "METADATA$ACTION", stays AS "METADATA$ISUPDATE", md5(CAST(${row} AS VARCHAR)) AS "METADATA$ROW_ID" FROM (${changed}))`
}
