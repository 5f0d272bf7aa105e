import type { LogicalType } from '@mesh/core'
import type { ProcedureDeclaration, Query } from '@mesh/sql'
import type { Constant } from './constant.ts'
import type { Frame } from './frame.ts'
import type { Result } from './result.ts'
import type { StartedJob } from './started-job.ts'

/** What a name of a block stands for. */
export type Entry = Variable | ScriptCursor | ResultSet | DeclaredException | RowVariable | NestedProcedure

/** A variable of a type; it is converted to it whenever it is given a value. */
export interface Variable {
  readonly kind: 'variable'
  readonly type: LogicalType
  value: unknown
}

/** A cursor over a query, which runs when it is opened, or over a RESULTSET. */
export interface ScriptCursor {
  readonly kind: 'cursor'
  readonly source: Query | ResultSet
  /** Null while it is closed. */
  result: Result | null
  /** The next row. */
  place: number
}

/** The result of a statement; null before it was given one, and before what it was given by ASYNC is awaited. */
export interface ResultSet {
  readonly kind: 'resultSet'
  result: Result | null
  job: StartedJob | null
}

/** An exception that a block declares. */
export interface DeclaredException {
  readonly kind: 'exception'
  readonly name: string
  readonly number: number
  readonly message: string
}

/** The row of a FOR loop. */
export interface RowVariable {
  readonly kind: 'row'
  readonly cells: ReadonlyMap<string, Constant>
}

/** A procedure that a block declares, with the frame that it was declared in. */
export interface NestedProcedure {
  readonly kind: 'procedure'
  readonly declaration: ProcedureDeclaration
  readonly frame: Frame
}
