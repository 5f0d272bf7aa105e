import type { Clock, Logger } from '@mesh/core'
import type { Statement } from '@mesh/sql'
import type { Catalog } from '../catalog/catalog.ts'
import type { Pipe } from '../catalog/object/pipe.ts'
import type { Task } from '../catalog/object/task.ts'
import type { DuckDbDatabase } from '../duckdb/open-duckdb.ts'
import type { AccountWriter } from '../durable/account-writer.ts'
import type { AnyFound } from '../inventory/found.ts'
import type { MetricBoard } from '../metric/metric-results.ts'
import type { Session } from '../session/session.ts'
import type { Arrivals } from '../stage/arrivals.ts'
import type { StageRelations } from '../stage/load/read-stages.ts'
import type { CommitLog } from '../storage/commit-log.ts'
import type { Starts } from '../storage/starts.ts'
import type { TableLocks } from '../storage/table-locks.ts'
import type { TransactionLog } from '../storage/transaction-log.ts'
import type { History } from '../usage/history.ts'
import type { LoggedLoad } from '../usage/load-log.ts'
import type { LoginLog } from '../usage/login-log.ts'
import type { QueryLog } from '../usage/query-log.ts'
import type { LoggedRefresh } from '../usage/refresh-log.ts'
import type { LoggedSession } from '../usage/session-log.ts'
import type { AlertRun } from './alert/alert-run.ts'
import type { Bind } from './bind.ts'
import type { JavascriptHost } from './javascript/javascript-host.ts'
import type { Moments } from './no-moments.ts'
import type { Organization } from './organization.ts'
import type { Outcome } from './outcome.ts'
import type { ScannedResults } from './result-scan.ts'
import type { RunningStatements } from './running-statements.ts'
import type { Constant } from './scripting/constant.ts'
import type { TaskRun } from './task/task-run.ts'
import type { Turns } from './turns.ts'

/** What all statements of an account share. */
export interface EngineState {
  readonly catalog: Catalog
  /** The accounts of the server, this one among them. */
  readonly organization: Organization
  readonly commits: CommitLog
  /** Null for an account that lives as long as the process. */
  readonly accountWriter: AccountWriter | null
  /** One change of the control plane at a time. */
  readonly controlTurns: Turns
  readonly locks: TableLocks
  readonly transactions: TransactionLog
  readonly starts: Starts
  readonly running: RunningStatements
  readonly queries: QueryLog
  readonly logins: LoginLog
  readonly metrics: MetricBoard
  /** The newest runs of tasks, oldest first. */
  readonly taskRuns: TaskRun[]
  /** The newest runs of alerts, oldest first. */
  readonly alertRuns: AlertRun[]
  readonly loads: History<LoggedLoad>
  readonly refreshes: History<LoggedRefresh>
  readonly sessions: History<LoggedSession>
  /** What was dropped, oldest first: ACCOUNT_USAGE still tells of it. */
  readonly graves: AnyFound[]
  readonly database: DuckDbDatabase
  readonly javascript: JavascriptHost
  readonly arrivals: Arrivals
  /** Folder of all stages. */
  readonly stageRoot: string
  readonly clock: Clock
  readonly logger: Logger
}

/** One statement that is being executed. */
export interface Execution {
  readonly state: EngineState
  readonly session: Session
  readonly text: string
  readonly binds: readonly Bind[]
  /** The moments of time travel that the text names. */
  readonly moments: Moments
  /** The rows of stages that the text names. */
  readonly stages: StageRelations
  /** The earlier results that the text scans. */
  readonly scanned: ScannedResults
  readonly signal: AbortSignal | undefined
  /** Whether it uses up the streams that it reads. */
  readonly advances: boolean
  /** Runs a statement in the same session, as part of this one. */
  readonly inside: (statement: InsideStatement) => Promise<Outcome>
  /** Takes what a procedure gives its OUT arguments, by their place; absent where nobody asks. */
  readonly outputs?: Map<number, Constant>
  /** The pipe that a COPY INTO is run for, and the file that it loads. */
  readonly piped?: PipedFile
  /** Works in a session of its own, with the role that owns a task and in its schema. */
  readonly apart: <Value>(
    task: Pick<Task, 'owner' | 'schema' | 'warehouse'>,
    work: (run: RunApart, execution: Execution) => Promise<Value>,
  ) => Promise<Value>
}

/** A statement that runs as part of another. */
export interface InsideStatement {
  readonly statement: Statement
  /** What it was read from: its places are those in this text. */
  readonly text: string
  readonly binds: readonly Bind[]
  /** A UUID; null for what no log tells of. */
  readonly queryId: string | null
  readonly outputs?: Map<number, Constant>
}

/** A file that a pipe loads. */
export interface PipedFile {
  readonly pipe: Pipe
  /** Path in the stage. */
  readonly file: string
}

/** Runs one statement and gives its rows. */
export type RunApart = (
  text: string,
  /** Null for what no log tells of. */
  queryId: string | null,
  /** The statement, where it is not what the text says, what it is run for and what ends it. */
  given?: { readonly statement?: Statement; readonly piped?: PipedFile; readonly signal?: AbortSignal },
) => Promise<readonly (readonly unknown[])[]>
