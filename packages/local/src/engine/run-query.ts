import type { Query } from '@mesh/sql'
import { emptyScope } from '../translate/scope.ts'
import { translateQuery } from '../translate/translate-query.ts'
import { createTranslation } from './create-translation.ts'
import type { Execution } from './execution.ts'
import type { RowsOutcome } from './outcome.ts'
import { placeBinds } from './placed-binds.ts'
import { queryInDuckDb } from './run-in-duckdb.ts'

/** Runs a query. */
export function runQuery(execution: Execution, query: Query): Promise<RowsOutcome> {
  return execution.state.starts.while(execution.session, () => {
    const binds = placeBinds(query, execution.binds)
    const emitted = translateQuery(query, emptyScope, createTranslation(execution, { binds }))
    return queryInDuckDb(execution, emitted, binds.values())
  })
}
