import type { RoutineBody } from '../ddl/routine.ts'
import type { Expression } from '../expression/expression.ts'
import type { Argument } from '../expression/function-call.ts'
import type { StringLiteral } from '../expression/literal.ts'
import type { NodeBase } from '../node.ts'
import type { Property } from '../property/property.ts'
import type { FileLocation } from '../stage/file-location.ts'

/** Source: https://docs.snowflake.com/en/sql-reference/sql/execute-immediate */
export interface ExecuteImmediate extends NodeBase {
  readonly kind: 'executeImmediate'
  /** Gives the text of the statement; a text that is written out is read, too. */
  readonly statement: Expression | RoutineBody
  /** `USING (a, b)`: what the `?` of the text stand for. */
  readonly using: readonly Expression[]
}

/** Source: https://docs.snowflake.com/en/sql-reference/sql/execute-immediate-from */
export interface ExecuteImmediateFrom extends NodeBase {
  readonly kind: 'executeImmediateFrom'
  /** A text is a path relative to the file that holds the statement. */
  readonly file: FileLocation | StringLiteral
  /** `USING (key => value)`: the variables of the template. */
  readonly using: readonly Argument[]
  /** `DRY_RUN = TRUE`. */
  readonly properties: readonly Property[]
}
