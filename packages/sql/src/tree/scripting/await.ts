import type { Identifier } from '../name/identifier.ts'
import type { NodeBase } from '../node.ts'

/** `AWAIT {ALL | resultset}`. Source: https://docs.snowflake.com/en/sql-reference/snowflake-scripting/await */
export interface Await extends NodeBase {
  readonly kind: 'await'
  /** Absent for ALL. */
  readonly resultSet?: Identifier
}

/** `CANCEL resultset`. Source: https://docs.snowflake.com/en/sql-reference/snowflake-scripting/cancel */
export interface Cancel extends NodeBase {
  readonly kind: 'cancel'
  readonly resultSet: Identifier
}
