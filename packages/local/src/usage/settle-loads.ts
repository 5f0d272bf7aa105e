import type { Session } from '../session/session.ts'
import type { History } from './history.ts'
import type { LoggedLoad } from './load-log.ts'

/** What a transaction loaded is told of when it commits, and never happened when it is rolled back. */
export function settleLoads(loads: History<LoggedLoad>, session: Session, how: 'COMMIT' | 'ROLLBACK'): void {
  const isOpen = (each: LoggedLoad) => each.openIn === session
  if (how === 'ROLLBACK') loads.drop(isOpen)
  else for (const each of loads.all().filter(isOpen)) each.openIn = null
}
