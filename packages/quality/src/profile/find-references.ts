import type { ResultColumn } from '@mesh/core'
import { type SqlFragment, sql } from '@mesh/sql'
import { readNumber } from '../metric/read-number.ts'
import { nameOfSource, type RowSource, spellSource } from '../source/row-source.ts'
import type { ReferenceProfile } from './profile.ts'
import type { ProfileReader } from './profile-reader.ts'
import type { ScannedColumn } from './scan-columns.ts'

interface Candidate {
  readonly child: ScannedColumn
  readonly source: RowSource
  readonly parent: ResultColumn
}

/**
 * Finds columns whose values are all found in a column of another table that has each value once. Only columns whose names
 * belong together are tried (`customer_id` with `id` of `customers`, `iata` with `iata`): that small numbers occur among
 * other small numbers is no reference. One statement for the columns of each table, one for all candidates.
 */
export async function findReferences(
  reader: ProfileReader,
  columns: readonly ScannedColumn[],
  rows: SqlFragment,
  tables: readonly RowSource[],
): Promise<readonly ReferenceProfile[]> {
  const candidates: Candidate[] = []
  for (const source of tables) {
    const { columns: parents } = await reader.ask(
      sql`SELECT * FROM ${spellSource(source, reader.dialect)} LIMIT 0`,
    )
    for (const parent of parents)
      for (const child of columns)
        if (
          child.nonNull > 0 &&
          canRefer(child.column, parent) &&
          belongs(child.column.name, parent.name, source)
        )
          candidates.push({ child, source, parent })
  }
  if (candidates.length === 0) return []
  const parts = candidates.map(({ child, source, parent }, index) => {
    const table = spellSource(source, reader.dialect)
    const [here, there] = [sql.identifier(child.column.name), sql.identifier(parent.name)]
    const orphans = sql`SELECT COUNT(*) FROM (SELECT ${here} AS V FROM ${rows} WHERE ${here} IS NOT NULL) AS CHILD_ WHERE NOT EXISTS (SELECT 1 FROM ${table} AS PARENT_ WHERE PARENT_.${there} = CHILD_.V)`
    const surplus = sql`SELECT COUNT(${there}) - COUNT(DISTINCT ${there}) FROM ${table}`
    return sql`SELECT ${sql.literal(index)} AS COL, (${orphans}) AS ORPHANS, (${surplus}) AS SURPLUS`
  })
  const answer = await reader.ask(sql.join(parts, sql` UNION ALL `))
  return answer.rows.flatMap((row) => {
    const found = candidates[readNumber(row.COL) ?? -1]
    if (found === undefined || readNumber(row.ORPHANS) !== 0 || readNumber(row.SURPLUS) !== 0) return []
    const { child, source, parent } = found
    return [
      {
        column: child.column.name,
        table: nameOfSource(source),
        references: parent.name,
        rows: child.nonNull,
      },
    ]
  })
}

const kindOf = ({ type }: ResultColumn): string => (type.kind === 'number' ? 'integer' : type.kind)

const canRefer = (child: ResultColumn, parent: ResultColumn): boolean =>
  kindOf(child) === kindOf(parent) && ['integer', 'string'].includes(kindOf(child))

function belongs(child: string, parent: string, source: RowSource): boolean {
  const [here, there] = [child.toLowerCase(), parent.toLowerCase()]
  if (here === there) return !['id', 'name', 'code', 'key'].includes(here)
  const table =
    nameOfSource(source)
      .toLowerCase()
      .split('.')
      .at(nameOfSource(source).includes('/') ? 0 : -1) ?? ''
  const file = /^(.*)\.(?:parquet|csv|json)/.exec(nameOfSource(source).toLowerCase())?.[1] ?? table
  const singular = file.replace(/ies$/, 'y').replace(/s$/, '')
  return [`${file}_${there}`, `${singular}_${there}`, `${singular}${there}`].includes(here)
}
