import type { Identifier } from '../name/identifier.ts'
import type { NodeBase } from '../node.ts'
import type { Statement } from '../statement.ts'
import type { Declaration } from './declaration.ts'
import type { ExceptionHandler } from './exception-handler.ts'

/** `[DECLARE …] BEGIN … [EXCEPTION …] END [label]`. Source: https://docs.snowflake.com/en/sql-reference/snowflake-scripting/begin */
export interface Block extends NodeBase {
  readonly kind: 'block'
  readonly declarations: readonly Declaration[]
  readonly statements: readonly Statement[]
  readonly handlers: readonly ExceptionHandler[]
  readonly label?: Identifier
}
