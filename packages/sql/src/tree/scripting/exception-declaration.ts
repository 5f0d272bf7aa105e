import type { Identifier } from '../name/identifier.ts'
import type { NodeBase } from '../node.ts'

/** `name EXCEPTION [(number, 'message')]`. Source: https://docs.snowflake.com/en/sql-reference/snowflake-scripting/declare#exception-declaration-syntax */
export interface ExceptionDeclaration extends NodeBase {
  readonly kind: 'exceptionDeclaration'
  readonly name: Identifier
  /** -20999 to -20000. */
  readonly number?: number
  readonly message?: string
}
