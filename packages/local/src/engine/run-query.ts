import type { Query } from '@mesh/sql'
import { emptyScope } from '../translate/scope.ts'
import { translateQuery } from '../translate/translate-query.ts'
import { createTranslation } from './create-translation.ts'
import type { Execution } from './execution.ts'
import type { RowsOutcome } from './outcome.ts'
import { placeBinds } from './placed-binds.ts'
import { refreshStale } from './refresh.ts'
import { queryInDuckDb } from './run-in-duckdb.ts'

/** Runs a query, after refreshing the dynamic tables that it reads and whose inputs have changed. */
export async function runQuery(execution: Execution, query: Query): Promise<RowsOutcome> {
  const binds = placeBinds(query, execution.binds)
  const translation = createTranslation(execution, { binds })
  const emitted = translateQuery(query, emptyScope, translation)
  await refreshStale(execution, translation.reads)
  return queryInDuckDb(execution, emitted, binds.values())
}
