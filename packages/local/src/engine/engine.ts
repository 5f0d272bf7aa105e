import type { Admission } from '../login/assert-proof.ts'
import type { Proof } from '../login/proof.ts'
import type { Session } from '../session/session.ts'
import type { Bind } from './bind.ts'
import type { Outcome } from './outcome.ts'

/** Runs Snowflake statements. */
export interface Engine {
  /**
   * Runs one statement in a session.
   *
   * @throws SQL.* with Snowflake's code and SQLSTATE in `meta`.
   */
  execute(session: Session, statement: EngineStatement): Promise<Outcome>
  openSession(user: string, options?: SessionOptions): Promise<Session>
  /** Ends a session: what it has not committed is taken back. */
  closeSession(session: Session): Promise<void>
  /** Checks a login. @throws SQL.AUTHENTICATION when it fits no user. */
  authenticate(user: string, proof: Proof, account?: string): Admission
  close(): Promise<void>
}

/** One statement with its binds. */
export interface EngineStatement {
  readonly text: string
  readonly binds: readonly Bind[]
  readonly signal?: AbortSignal
  /** Whether only the columns of its result are asked for, and it is not run. @defaultValue false */
  readonly describeOnly?: boolean
  /** Parameters that have another value while it runs, by name in capitals. */
  readonly parameters?: Readonly<Record<string, string>>
  /** A UUID. @defaultValue a new one */
  readonly queryId?: string
}

/** What a session starts with. Names that do not exist are kept as if unset. */
export interface SessionOptions {
  /** @defaultValue the first account */
  readonly account?: string
  readonly database?: string
  readonly schema?: string
  readonly warehouse?: string
  readonly role?: string
  /** Whether the session has no role but this one. @defaultValue false */
  readonly restricted?: boolean
}
