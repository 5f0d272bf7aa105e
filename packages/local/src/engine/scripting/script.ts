import type { Statement } from '@mesh/sql'
import type { Execution } from '../execution.ts'
import type { Flow } from './flow.ts'
import type { Frame } from './frame.ts'
import type { RaisedException } from './raised-exception.ts'
import type { StartedJob } from './started-job.ts'

/** A block that is being run. */
export interface Script {
  readonly execution: Execution
  /** The text that its tree was read from. */
  readonly text: string
  readonly frame: Frame
  readonly status: ScriptStatus
  /** The exception that is being handled, for SQLERRM and RAISE. */
  readonly handled: RaisedException | null
  /** Lets a CONTINUE handler of the block around take an exception; gives it back where there is none. */
  readonly resume: (flow: Flow) => Promise<Flow>
  /** Runs one statement of the script. */
  readonly perform: (script: Script, statement: Statement) => Promise<Flow>
}

/** What the last statement left behind, for SQLROWCOUNT and the like. */
export interface ScriptStatus {
  queryId: string | null
  /** Rows that it changed; null when it changes none. */
  changed: number | null
  /** Rows that it changed or gave; null when neither. */
  activity: number | null
  /** What ASYNC has run and nobody has awaited. */
  readonly jobs: StartedJob[]
  /** Statements that were run, of all kinds. */
  performed: number
}
