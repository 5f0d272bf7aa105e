import type { Statement } from '../tree/statement.ts'
import type { BindOptions } from './bind-options.ts'
import type { StatementBinding } from './bound-statement.ts'
import { createBindContext } from './context/create-bind-context.ts'
import { referencesOf } from './context/references-of.ts'
import { bindInner } from './select/bind-inner.ts'
import type { SqlCatalog, SqlSession } from './sql-catalog.ts'
import { bindParts } from './statement/bind-parts.ts'

/**
 * Resolves every name of a statement by Snowflake's rules and tells which columns it fills from what: INSERT, UPDATE, DELETE,
 * MERGE, COPY INTO, CREATE of a table or view from a query. In a statement that holds others (a task, a block, a flow) each
 * of them is bound.
 *
 * @example
 * const { writes } = bindStatement(parseStatement('INSERT INTO t (a) SELECT b FROM s'), createCatalogOf(tables))
 * writes[0]?.columns // [{ name: 'A', value: { name: 'B', … } }]
 */
export function bindStatement(
  statement: Statement,
  catalog: SqlCatalog,
  session: SqlSession = {},
  options: BindOptions = {},
): StatementBinding {
  const context = createBindContext(catalog, session, options, bindInner)
  const parts = bindParts(context, statement)
  return { ...parts, references: referencesOf(context), diagnostics: context.diagnostics }
}
