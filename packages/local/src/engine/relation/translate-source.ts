import type { CreateView } from '@mesh/sql'
import type { EmittedQuery } from '../../translate/emitted.ts'
import { emptyScope } from '../../translate/scope.ts'
import { translateQuery } from '../../translate/translate-query.ts'
import { createTranslation, type TrackedTranslation } from '../create-translation.ts'
import type { Execution } from '../execution.ts'
import { homeContext } from '../home-context.ts'
import type { NewPlace } from './place-for.ts'

/** The query that a relation is made from, in DuckDB's SQL; `home` is the schema of a query that is kept. */
export function translateSource(
  execution: Execution,
  query: CreateView['query'],
  home?: Pick<NewPlace, 'schema' | 'temporaryIn'>,
): { readonly emitted: EmittedQuery; readonly translation: TrackedTranslation } {
  // Names in a view are taken from the view's own schema, not from the session's.
  // https://docs.snowflake.com/en/sql-reference/sql/create-view#usage-notes
  const context = home && homeContext(execution, home)
  const translation = createTranslation(execution, { ...(context && { context }) })
  return { emitted: translateQuery(query, emptyScope, translation), translation }
}
