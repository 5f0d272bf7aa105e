import type { Pipe } from '../catalog/object/pipe.ts'
import type { Table } from '../catalog/object/relation.ts'
import type { Session } from '../session/session.ts'

/** One file that COPY INTO loaded, or tried to. Times are milliseconds. */
export interface LoggedLoad {
  readonly table: Table
  /** Path in the stage. */
  readonly file: string
  /** The file as LIST shows it. */
  readonly shown: string
  /** The stage, by its full name; `@~` and `@%table` for those of users and tables. */
  readonly stage: string
  readonly at: number
  /** In bytes. */
  readonly size: number
  readonly status: 'LOADED' | 'PARTIALLY_LOADED' | 'LOAD_FAILED'
  readonly parsed: number
  readonly loaded: number
  readonly errors: number
  readonly limit: number
  readonly first: {
    readonly code: string
    readonly sqlState: string
    readonly message: string
    readonly row: number | null
    readonly line: number | null
    readonly character: number | null
    readonly column: string | null
  } | null
  /** The statement that loaded it; null for what no log tells of. */
  readonly queryId: string | null
  /** The pipe that loaded it; null for a COPY INTO. */
  readonly pipe: Pipe | null
  /** The session whose transaction has it open; null once that is committed. */
  openIn: Session | null
  /** Whether the table was emptied since. */
  forgotten: boolean
}
