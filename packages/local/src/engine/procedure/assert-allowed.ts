import type { Statement } from '@mesh/sql'
import { unsupportedInProcedure } from '../../errors/scripting-failures.ts'
import type { Session } from '../../session/session.ts'
import { queryType } from '../../usage/query-type.ts'

/** Statements that change or tell of the session of whoever calls. */
const ofCallers: ReadonlySet<Statement['kind']> = new Set([
  'use',
  'useSecondaryRoles',
  'alterSession',
  'setVariables',
  'unsetVariables',
  'list',
  'put',
  'get',
])

/** Statements that change nothing. */
const reading: ReadonlySet<Statement['kind']> = new Set([
  'query',
  'flow',
  'show',
  'showGrants',
  'describe',
  'call',
  'callWithProcedure',
  'block',
  'executeImmediate',
])

/**
 * Refuses what a procedure with the rights of its owner may not do, and changes in one that a query selects from.
 *
 * Source: https://docs.snowflake.com/en/developer-guide/stored-procedure/stored-procedures-rights#restrictions-on-sql-statements
 */
export function assertAllowed({ ownerRights, readsOnly = false }: Session, statement: Statement): void {
  if (readsOnly && !reading.has(statement.kind))
    throw unsupportedInProcedure(queryType(statement), 'A procedure that a query selects from only reads.')
  if (!ownerRights) return
  const ofSession =
    statement.kind === 'show' && statement.objectType === 'PARAMETER' && statement.in === undefined
  if (ofSession || ofCallers.has(statement.kind)) throw unsupportedInProcedure(queryType(statement))
}
