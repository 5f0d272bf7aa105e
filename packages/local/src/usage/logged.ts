import type { Clock } from '@mesh/core'
import type { Statement } from '@mesh/sql'
import type { Catalog } from '../catalog/catalog.ts'
import { holdsStatements } from '../engine/holds-statements.ts'
import { ddlTarget } from '../engine/note-ddl.ts'
import type { Session } from '../session/session.ts'
import type { CommitLog } from '../storage/commit-log.ts'
import { optionOf } from '../warehouse/warehouse-options.ts'
import { columnsOf, ddlChange, isDdl } from './ddl-change.ts'
import { failureOf } from './failure-of.ts'
import type { LoggedQuery, QueryLog } from './query-log.ts'
import { queryType } from './query-type.ts'
import { touched, untouched } from './touched.ts'
import { withoutSecrets } from './without-secrets.ts'

interface LoggingState {
  readonly queries: QueryLog
  readonly commits: CommitLog
  readonly clock: Clock
  readonly catalog: Catalog
}

interface NamedStatement {
  readonly id: string
  readonly text: string
  readonly session: Session
  readonly statement: Statement
}

/** Runs a statement and writes down that it was run. */
export async function logged<Value>(
  { queries, commits, clock, catalog }: LoggingState,
  { id, text, session, statement }: NamedStatement,
  run: () => Promise<Value>,
): Promise<Value> {
  const warehouse = catalog.account.warehouses.get(session.warehouse ?? '')
  const query: LoggedQuery = {
    id,
    text: withoutSecrets(text, statement),
    sessionId: session.id,
    user: session.user.name,
    role: session.role.name,
    database: session.database,
    schema: session.schema,
    warehouse: session.warehouse,
    warehouseSize: warehouse === undefined ? null : (optionOf(warehouse, 'WAREHOUSE_SIZE') ?? null),
    queryTag: session.parameters.get('QUERY_TAG') ?? '',
    type: queryType(statement),
    // What a block names, its statements tell when they run.
    touched: isLater(statement) ? untouched : touched(catalog, statement, session),
    ddl: null,
    failure: null,
    startedAt: clock.now(),
    endedAt: null,
    status: 'RUNNING',
    before: commits.latest(),
    after: null,
  }
  queries.add(query)
  const place = { state: { catalog }, session }
  const altered = isDdl(statement) ? ddlTarget(place, statement) : undefined
  // What CREATE OR REPLACE finds is another object than the one that it makes.
  const before = statement.kind.startsWith('create') ? new Map() : columnsOf(catalog.account, altered)
  try {
    const value = await run()
    query.status = 'SUCCESS'
    const object = isDdl(statement) ? (ddlTarget(place, statement) ?? altered) : undefined
    if (object !== undefined) query.ddl = ddlChange(catalog.account, statement, object, before)
    // What it made is there only now.
    if (statement.kind.startsWith('create') && !isLater(statement))
      query.touched = touched(catalog, statement, query, query.touched)
    return value
  } catch (error) {
    query.status = 'FAIL'
    query.failure = failureOf(error)
    throw error
  } finally {
    query.endedAt = clock.now()
    query.after = commits.latest()
    session.lastQueryId = id
  }
}

/** Whether a statement names what is only used when something else runs. */
const isLater = (statement: Statement): boolean =>
  statement.kind === 'createFunction' || holdsStatements(statement)
