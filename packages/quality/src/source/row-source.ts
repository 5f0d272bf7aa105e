import { type DataFiles, formatQualifiedName, parseQualifiedName, type SqlDialect } from '@mesh/core'
import { type SqlFragment, sql } from '@mesh/sql'
import type { TableName } from '../check/build/check-options.ts'
import { filesNotReadable } from '../errors.ts'

/** Rows that are looked at: a table of the engine, or files that it reads. */
export type RowSource = TableName | DataFiles

/**
 * How a source stands in FROM.
 *
 * @throws QUALITY.FILES_NOT_READABLE when the engine reads no files; CORE.INVALID_IDENTIFIER
 */
export function spellSource(source: RowSource, dialect: SqlDialect): SqlFragment {
  if (typeof source === 'string') return sql.name(parseQualifiedName(source))
  if (!('kind' in source)) return sql.name(source)
  if (dialect.files === undefined) throw filesNotReadable({ name: nameOfSource(source) }, dialect.name)
  return sql.trusted(dialect.files(source))
}

/** What a source is called: `SALES.ORDERS`, `orders.parquet`. */
export function nameOfSource(source: RowSource): string {
  if (typeof source === 'string') return formatQualifiedName(parseQualifiedName(source))
  if (!('kind' in source)) return formatQualifiedName(source)
  const [first = '', ...more] = source.paths
  return `${first.split(/[/\\]/).at(-1)}${more.length === 0 ? '' : ` and ${more.length} more`}`
}
