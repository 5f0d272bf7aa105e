import type { Identifier } from '../name/identifier.ts'
import type { NodeBase } from '../node.ts'
import type { Statement } from '../statement.ts'

/** `WHEN {name OR … | OTHER} [EXIT | CONTINUE] THEN …`. Source: https://docs.snowflake.com/en/sql-reference/snowflake-scripting/exception */
export interface ExceptionHandler extends NodeBase {
  readonly kind: 'exceptionHandler'
  /** Empty for OTHER. */
  readonly exceptions: readonly Identifier[]
  /** Where it goes on; absent means EXIT. */
  readonly action?: 'EXIT' | 'CONTINUE'
  readonly statements: readonly Statement[]
}
