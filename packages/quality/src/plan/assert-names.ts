import type { Diagnostic, Location, QualifiedName, ReadableColumn, SqlDialect } from '@mesh/core'
import { sqlFailure } from '@mesh/core'
import {
  bindQuery,
  type CatalogTable,
  compileSql,
  createCatalogOf,
  locate,
  parseQuery,
  type Query,
  snowflakeDialect,
  sql,
} from '@mesh/sql'
import type { TableBook } from './table-book.ts'
import { tablesIn } from './tables-in.ts'

/** @throws SQL.NOT_FOUND with the position and a suggestion for a name that the table does not have. */
export function assertNames(
  expression: string,
  table: QualifiedName,
  columns: readonly ReadableColumn[],
  dialect: SqlDialect,
): void {
  const head = compileSql(sql`SELECT 1 FROM ${sql.name(table)} WHERE (\n`, snowflakeDialect).text
  const text = `${head}${expression}\n)`
  const catalog = createCatalogOf([{ name: table, columns: spelled(columns, dialect) }])
  const { diagnostics } = bindQuery(parseQuery(text), catalog, {}, { text })
  throwUnknown(diagnostics, (offset) => locate(expression, offset - head.length))
}

/**
 * Whether the columns of every table of a query are known.
 *
 * @throws SQL.NOT_FOUND with the position and a suggestion for a name that is none of them.
 */
export function assertNamesOf(text: string, query: Query, tables: TableBook, dialect: SqlDialect): boolean {
  const known: CatalogTable[] = []
  const named = tablesIn(query)
  for (const name of named) {
    const columns = tables.columns(name)
    if (columns !== undefined) known.push({ name, columns: spelled(columns, dialect) })
  }
  if (known.length < named.length) return false
  const { diagnostics } = bindQuery(query, createCatalogOf(known), {}, { text })
  throwUnknown(diagnostics, (offset) => locate(text, offset))
  return true
}

const wrong: ReadonlySet<string> = new Set(['SQL.UNKNOWN_COLUMN', 'SQL.AMBIGUOUS_COLUMN'])

function throwUnknown(diagnostics: readonly Diagnostic[], place: (offset: number) => Location): void {
  const found = diagnostics.find(({ code, severity }) => wrong.has(code) && severity === 'error')
  if (found === undefined) return
  throw sqlFailure('not-found', {
    message: found.message,
    ...(found.hint !== undefined && { hint: found.hint }),
    ...(found.where?.offset !== undefined && { where: place(found.where.offset) }),
  })
}

/** Columns under the names that SQL may call them by: in an engine that folds no case, any name fits its capitals too. */
function spelled(columns: readonly ReadableColumn[], { folding }: SqlDialect): readonly ReadableColumn[] {
  if (folding !== 'insensitive') return columns
  const exact = new Set(columns.map(({ name }) => name))
  const capitals = columns
    .map(({ name, type }) => ({ name: name.toUpperCase(), type }))
    .filter(({ name }) => !exact.has(name))
  return [...columns, ...capitals]
}
