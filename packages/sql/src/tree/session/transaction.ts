import type { Identifier } from '../name/identifier.ts'
import type { NodeBase } from '../node.ts'

/** Source: https://docs.snowflake.com/en/sql-reference/sql/begin; START TRANSACTION gives the same. */
export interface Begin extends NodeBase {
  readonly kind: 'begin'
  readonly name?: Identifier
}

/** Source: https://docs.snowflake.com/en/sql-reference/sql/commit */
export interface Commit extends NodeBase {
  readonly kind: 'commit'
}

/** Source: https://docs.snowflake.com/en/sql-reference/sql/rollback */
export interface Rollback extends NodeBase {
  readonly kind: 'rollback'
}
