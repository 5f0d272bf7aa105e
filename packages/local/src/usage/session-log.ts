import type { Session } from '../session/session.ts'

/** One session. Times are milliseconds. */
export interface LoggedSession {
  readonly session: Session
  readonly createdAt: number
  /** The login that it came from. */
  readonly loginId: number
  /** Null while it is open. */
  closedAt: number | null
}
