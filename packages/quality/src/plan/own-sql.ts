import type { QualifiedName, ReadableTable, SqlDialect } from '@mesh/core'
import {
  compileSql,
  locate,
  parseExpression,
  parseStatement,
  type Span,
  type SqlFragment,
  sql,
} from '@mesh/sql'
import { notReadOnly } from '../errors.ts'
import { assertNames, assertNamesOf } from './assert-names.ts'
import type { TableBook } from './table-book.ts'

/** What SQL of a person's own is read with. */
export interface OwnSqlContext {
  readonly dialect: SqlDialect
  readonly tables: TableBook
}

/**
 * One expression over the rows of a table, in the words of the engine. Where nobody knows the columns of the table, it goes as
 * it was written, without what follows it.
 *
 * @throws SQL.SYNTAX, SQL.UNSUPPORTED, SQL.TOO_DEEP, SQL.NOT_FOUND with the position
 */
export function ownExpression(
  text: string,
  table: QualifiedName,
  { dialect, tables }: OwnSqlContext,
): SqlFragment {
  const { span } = parseExpression(text)
  const columns = tables.columns(table)
  if (columns === undefined) return written(text, span)
  assertNames(text, table, columns, dialect)
  if (dialect.translate === undefined) return written(text, span)
  return sql.trusted(dialect.translate({ kind: 'expression', text, table, columns }))
}

/**
 * One query that only reads, in the words of the engine.
 *
 * @throws as {@link ownExpression}; QUALITY.NOT_READ_ONLY
 */
export function ownQuery(id: string, text: string, { dialect, tables }: OwnSqlContext): SqlFragment {
  const statement = parseStatement(text)
  if (statement.kind !== 'query') throw notReadOnly(id, statement.kind, locate(text, statement.span.start))
  const isKnown = assertNamesOf(text, statement, tables, dialect)
  if (!isKnown || dialect.translate === undefined) return written(text, statement.span)
  const table = (name: QualifiedName): ReadableTable | undefined => {
    const columns = tables.columns(name)
    return columns && { columns, from: compileSql(tables.spell(name), dialect).text }
  }
  return sql.trusted(dialect.translate({ kind: 'query', text, table }))
}

const written = (text: string, { start, end }: Span): SqlFragment => sql.trusted(text.slice(start, end))
