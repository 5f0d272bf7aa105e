import type { Query } from '@mesh/sql'
import { emptyScope } from '../translate/scope.ts'
import { translateQuery } from '../translate/translate-query.ts'
import type { Translation } from '../translate/translation.ts'
import { createTranslation } from './create-translation.ts'
import type { Execution } from './execution.ts'
import { isProductTooWide } from './is-product-too-wide.ts'
import { isTotal } from './is-total.ts'
import type { RowsOutcome } from './outcome.ts'
import { placeBinds } from './placed-binds.ts'
import { queryInDuckDb } from './run-in-duckdb.ts'
import { withFirstRows } from './with-first-rows.ts'

/** Runs a query. Totals are computed in 18 digits first, and in 38 when that was not enough, before a row is given. */
export async function runQuery(execution: Execution, query: Query): Promise<RowsOutcome> {
  if (!isTotal(query)) return start(execution, query)
  try {
    return await withFirstRows(await start(execution, query, 'totals'))
  } catch (error) {
    if (!isProductTooWide(error)) throw error
    return start(execution, query)
  }
}

function start(execution: Execution, query: Query, narrow?: Translation['narrow']): Promise<RowsOutcome> {
  return execution.state.starts.while(execution.session, () => {
    const binds = placeBinds(query, execution.binds)
    const translation = createTranslation(execution, { binds })
    const emitted = translateQuery(
      query,
      emptyScope,
      narrow === undefined ? translation : { ...translation, narrow },
    )
    return queryInDuckDb(execution, emitted, binds.values())
  })
}
