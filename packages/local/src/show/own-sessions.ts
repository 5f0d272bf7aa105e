import { invalidStatement } from '../errors/statement-failures.ts'
import type { Session } from '../session/session.ts'
import type { ShowContext } from './show-context.ts'

/** Whose transactions and locks are shown: those of the user, or with IN ACCOUNT of everybody. @throws SQL.SYNTAX without ACCOUNTADMIN. */
export function ownSessions({ statement, session, roles }: ShowContext): (other: Session) => boolean {
  if (statement.in?.objectType !== 'ACCOUNT') return ({ user }) => user === session.user
  if (![...roles].some(({ name }) => name === 'ACCOUNTADMIN'))
    throw invalidStatement('IN ACCOUNT can be used by the role ACCOUNTADMIN only.')
  return () => true
}
