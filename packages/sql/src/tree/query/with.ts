import type { Identifier } from '../name/identifier.ts'
import type { NodeBase } from '../node.ts'
import type { Query } from './query.ts'

/** `WITH [RECURSIVE] name AS (…), …`. Source: https://docs.snowflake.com/en/sql-reference/constructs/with */
export interface With extends NodeBase {
  readonly kind: 'with'
  readonly recursive: boolean
  readonly tables: readonly CommonTable[]
}

/** One table of a {@link With}. */
export interface CommonTable extends NodeBase {
  readonly kind: 'commonTable'
  readonly name: Identifier
  readonly columns: readonly Identifier[]
  readonly query: Query
}
