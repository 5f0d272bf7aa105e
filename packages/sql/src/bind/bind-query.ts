import type { Query } from '../tree/query/query.ts'
import type { BindOptions } from './bind-options.ts'
import type { QueryBinding } from './bound-query.ts'
import { createBindContext } from './context/create-bind-context.ts'
import { referencesOf } from './context/references-of.ts'
import { bindInner } from './select/bind-inner.ts'
import type { SqlCatalog, SqlSession } from './sql-catalog.ts'

/**
 * Resolves every name of a query by Snowflake's rules. What cannot be resolved is a diagnostic beside what could; a table
 * that the catalog does not know is taken to have the columns that the query names.
 *
 * @example
 * const { columns, diagnostics } = bindQuery(query, createCatalogOf(tables), { database: 'SALES', schema: 'PUBLIC' })
 */
export function bindQuery(
  query: Query,
  catalog: SqlCatalog,
  session: SqlSession = {},
  options: BindOptions = {},
): QueryBinding {
  const context = createBindContext(catalog, session, options, bindInner)
  const bound = bindInner(context, query, undefined, undefined)
  return { ...bound, references: referencesOf(context), diagnostics: context.diagnostics }
}
