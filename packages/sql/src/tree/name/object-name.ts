import type { Expression } from '../expression/expression.ts'
import type { NodeBase } from '../node.ts'
import type { Identifier } from './identifier.ts'

/**
 * A possibly qualified name, outermost part first. `db..name` is read as `db.PUBLIC.name`, as Snowflake does, and
 * `IDENTIFIER('db.name')` as `db.name`. Source: https://docs.snowflake.com/en/sql-reference/identifier-literal
 */
export interface ObjectName extends NodeBase {
  readonly kind: 'objectName'
  readonly parts: readonly Identifier[]
  /** What gives the name only when the statement runs: `IDENTIFIER($table)`. There are no parts then. */
  readonly dynamic?: Expression
}
