import type { SqlNode } from '../tree/sql-node.ts'
import type { Statement } from '../tree/statement.ts'
import { childNodes } from '../walk/child-nodes.ts'
import type { BindOptions } from './bind-options.ts'
import type { BoundQuery } from './bound-query.ts'
import type { BoundWrite, StatementBinding } from './bound-statement.ts'
import { createBindContext } from './context/create-bind-context.ts'
import { referencesOf } from './context/references-of.ts'
import { bindInner } from './select/bind-inner.ts'
import type { SqlCatalog, SqlSession } from './sql-catalog.ts'
import { bindWrites } from './statement/bind-writes.ts'

/**
 * Resolves every name of a statement by Snowflake's rules and tells which columns it fills from what: INSERT, UPDATE, DELETE,
 * MERGE, COPY INTO, CREATE of a table or view from a query. In a statement that holds others (a task, a block) each of them
 * is bound.
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
  const queries: BoundQuery[] = []
  const writes: BoundWrite[] = []
  const waiting: SqlNode[] = [statement]
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    const written = bindWrites(context, node)
    if (written !== undefined) writes.push(...written)
    else if (node.kind === 'query') queries.push(context.bind(node, undefined))
    else waiting.push(...childNodes(node).toReversed())
  }
  return { queries, writes, references: referencesOf(context), diagnostics: context.diagnostics }
}
