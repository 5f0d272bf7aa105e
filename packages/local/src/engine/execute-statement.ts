import type { Statement } from '@mesh/sql'
import { unsupportedFeature } from '../errors/statement-failures.ts'
import { syncImports } from '../share/sync-imports.ts'
import { changeAccount } from './change-account.ts'
import { purge } from './drop/purge.ts'
import { executeObject } from './execute-object.ts'
import type { Execution } from './execution.ts'
import { ddlTarget, noteDdl } from './note-ddl.ts'
import { type Outcome, statusOutcome } from './outcome.ts'
import { assertAllowed } from './procedure/assert-allowed.ts'
import { refreshRead } from './refresh-read.ts'
import { accountStatements } from './statement/account-statements.ts'
import { dataStatements } from './statement/data-statements.ts'
import { routineStatements } from './statement/routine-statements.ts'
import { sessionStatements } from './statement/session-statements.ts'
import type { StatementHandlers } from './statement/statement-handlers.ts'
import { endHere } from './transactions.ts'

/** What leaves an open transaction as it is; all else changes the control plane, which commits it first. */
const inTransaction: StatementHandlers = { ...dataStatements, ...routineStatements, ...sessionStatements }

/** Statements that read rows of tables. */
const readsRows: ReadonlySet<Statement['kind']> = new Set([
  'query',
  'insert',
  'update',
  'delete',
  'merge',
  'multiTableInsert',
  'createTable',
])

/** Runs one parsed statement. */
export async function executeStatement(execution: Execution, statement: Statement): Promise<Outcome> {
  assertAllowed(execution.session, statement)
  syncImports(execution.state)
  if (Object.hasOwn(inTransaction, statement.kind)) return dispatch(inTransaction, execution, statement)
  // DDL commits what is open. https://docs.snowflake.com/en/sql-reference/transactions#ddl
  await endHere(execution, 'COMMIT')
  // What a task runs has turns of its own.
  if (statement.kind === 'execute') return statusOutcome(await executeObject(execution, statement))
  return changeAccount(execution, async () => {
    await purge(execution)
    const altered = ddlTarget(execution, statement)
    const outcome = await dispatch(accountStatements, execution, statement)
    noteDdl(execution, statement, ddlTarget(execution, statement) ?? altered)
    return outcome
  })
}

async function dispatch(
  handlers: StatementHandlers,
  execution: Execution,
  statement: Statement,
): Promise<Outcome> {
  // Which statement goes with which handler is what the type of the table says.
  const handler = handlers[statement.kind] as
    | ((execution: Execution, statement: Statement) => Outcome | string | Promise<Outcome | string>)
    | undefined
  if (handler === undefined) throw unsupportedFeature(statement.kind)
  if (readsRows.has(statement.kind)) await refreshRead(execution, statement)
  const outcome = await handler(execution, statement)
  return typeof outcome === 'string' ? statusOutcome(outcome) : outcome
}
