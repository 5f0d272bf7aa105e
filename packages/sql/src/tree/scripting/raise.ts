import type { Identifier } from '../name/identifier.ts'
import type { NodeBase } from '../node.ts'

/** `RAISE [exception]`: without a name, once more the one that is handled. Source: https://docs.snowflake.com/en/sql-reference/snowflake-scripting/raise */
export interface Raise extends NodeBase {
  readonly kind: 'raise'
  readonly exception?: Identifier
}
