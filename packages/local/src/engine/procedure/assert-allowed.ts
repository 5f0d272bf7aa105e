import type { Statement } from '@mesh/sql'
import { unsupportedInProcedure } from '../../errors.ts'
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

/**
 * Refuses what a procedure with the rights of its owner may not do.
 *
 * Source: https://docs.snowflake.com/en/developer-guide/stored-procedure/stored-procedures-rights#restrictions-on-sql-statements
 */
export function assertAllowed({ ownerRights }: Session, statement: Statement): void {
  if (!ownerRights) return
  const ofSession =
    statement.kind === 'show' && statement.objectType === 'PARAMETER' && statement.in === undefined
  if (ofSession || ofCallers.has(statement.kind)) throw unsupportedInProcedure(queryType(statement))
}
