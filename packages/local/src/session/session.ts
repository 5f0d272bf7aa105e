import type { AccountRole } from '../catalog/object/role.ts'
import type { Stream } from '../catalog/object/stream.ts'
import type { User } from '../catalog/object/user.ts'
import type { DuckDbSession } from '../duckdb/duckdb-session.ts'
import type { AlertContext } from '../engine/alert/alert-context.ts'
import type { TaskContext } from '../engine/task/task-context.ts'
import type { Turns } from '../engine/turns.ts'
import type { Moment } from '../storage/commit-log.ts'
import type { Transaction } from '../storage/transaction-log.ts'
import type { KeptResults } from '../usage/kept-results.ts'
import type { SessionVariable } from './session-variable.ts'
import type { TemporaryPlaces } from './temporary-places.ts'

/** The program that speaks for a session. */
export interface SessionClient {
  /** What it calls itself at login, such as `JavaScript` or `JDBC`. */
  readonly name: string
  /** Whether it is written in Python: programs over the connector have names of their own. */
  readonly isPython: boolean
  /** Whether it copies files into folders of this machine; else it sends them. */
  readonly copiesFiles: boolean
}

/** One login: who, as what, where, and the connection to the data. */
export interface Session {
  readonly id: number
  readonly user: User
  client: SessionClient
  readonly duck: DuckDbSession
  /** Its statements come one after the other: one may be several of DuckDB's, some in a transaction. */
  readonly turns: Turns
  role: AccountRole
  /** Whether all roles of the user count, as `USE SECONDARY ROLES ALL` says; it is the default since 2024. */
  secondaryRoles: 'ALL' | 'NONE'
  database: string | null
  schema: string | null
  warehouse: string | null
  /** Temporary tables, views, stages and file formats. */
  readonly temporary: TemporaryPlaces
  readonly parameters: Map<string, string>
  variables: Map<string, SessionVariable>
  /** Whether a procedure with the rights of its owner is around. */
  ownerRights: boolean
  /** The transaction that is open: changes wait for its COMMIT. */
  transaction: Transaction | null
  /** The transaction that ended last. */
  lastTransaction: Transaction | null
  /** How many procedures and blocks are around the statement that runs. */
  callDepth: number
  /** That of the statement that began the open transaction: nothing deeper or further out ends it. */
  transactionDepth: number
  /** The commits before the open transaction began. */
  beganAt: Moment
  /** The streams that what is not committed yet has used, and up to which commit. */
  readonly streamReads: Map<Stream, Moment>
  /** Whether a statement is in the middle of writing rows. */
  isWriting: boolean
  /** Whether it is in a procedure that a query selects from, which may only read. */
  readsOnly?: boolean
  /** The run of an alert that it is for. */
  alert?: AlertContext
  /** The run of a task that it is for. */
  task?: TaskContext
  lastQueryId: string | null
  /** What the newest statements gave. */
  readonly results: KeptResults
}
