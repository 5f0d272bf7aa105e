import type { BindOptions } from '../bind-options.ts'
import type { SqlCatalog, SqlSession } from '../sql-catalog.ts'
import type { BindContext } from './bind-context.ts'
import { createViewExpansion } from './create-view-expansion.ts'
import { type BindInner, emptyContext } from './empty-context.ts'

/** What binding a statement starts with. Views are looked into where the options ask for it. */
export function createBindContext(
  catalog: SqlCatalog,
  session: SqlSession,
  { text, expandViews = false }: BindOptions,
  bindInner: BindInner,
): BindContext {
  const context = emptyContext({ catalog, session, text, depth: 0 }, bindInner)
  if (expandViews) context.views = createViewExpansion(context, bindInner)
  return context
}
