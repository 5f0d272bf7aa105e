import type { CreateView } from '@mesh/sql'
import type { Schema } from '../../catalog/securable.ts'
import type { EmittedQuery } from '../../translate/emitted.ts'
import { emptyScope } from '../../translate/scope.ts'
import { translateQuery } from '../../translate/translate-query.ts'
import { createTranslation, type TrackedTranslation } from '../create-translation.ts'
import type { Execution } from '../execution.ts'

/** The query that a relation is made from, in DuckDB's SQL; `home` is the schema of a query that is kept. */
export function translateSource(
  execution: Execution,
  query: CreateView['query'],
  home?: Schema,
): { readonly emitted: EmittedQuery; readonly translation: TrackedTranslation } {
  // Names in a view are taken from the view's own schema, not from the session's.
  // https://docs.snowflake.com/en/sql-reference/sql/create-view#usage-notes
  const context = home && { database: home.database.name, schema: home.name }
  const translation = createTranslation(execution, { ...(context && { context }) })
  return { emitted: translateQuery(query, emptyScope, translation), translation }
}
