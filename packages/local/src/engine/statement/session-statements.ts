import { describeRun } from '../../show/describe/describe-run.ts'
import { describe } from '../../show/describe.ts'
import { show } from '../../show/show.ts'
import { showGrants } from '../../show/show-grants.ts'
import { alterSession, setVariables, unsetVariables, use, useSecondaryRoles } from '../run-session.ts'
import { begin, endHere } from '../transactions.ts'
import { done } from './done.ts'
import type { StatementHandlers } from './statement-handlers.ts'

/** Statements about the session and its transaction, and those that show what there is. */
export const sessionStatements: StatementHandlers = {
  alterSession,
  use,
  useSecondaryRoles,
  setVariables,
  unsetVariables,
  begin: (execution, statement) => {
    begin(execution, statement.name?.name)
    return done
  },
  commit: async (execution) => {
    await endHere(execution, 'COMMIT')
    return done
  },
  rollback: async (execution) => {
    await endHere(execution, 'ROLLBACK')
    return done
  },
  show,
  showGrants,
  describe,
  describeRun,
}
