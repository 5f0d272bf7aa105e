import type { Identifier } from '../name/identifier.ts'
import type { ObjectName } from '../name/object-name.ts'
import type { NodeBase } from '../node.ts'
import type { Query } from './query.ts'

/** `WITH [RECURSIVE] name AS (…), …`. Source: https://docs.snowflake.com/en/sql-reference/constructs/with */
export interface With extends NodeBase {
  readonly kind: 'with'
  readonly recursive: boolean
  readonly tables: readonly CommonTable[]
  /** `m AS MODEL name VERSION v`: models that the query calls by a short name. */
  readonly models?: readonly ModelAlias[]
}

/** One table of a {@link With}. */
export interface CommonTable extends NodeBase {
  readonly kind: 'commonTable'
  readonly name: Identifier
  readonly columns: readonly Identifier[]
  readonly query: Query
}

/** `alias AS MODEL name [VERSION version]`. Source: https://docs.snowflake.com/en/sql-reference/commands-model */
export interface ModelAlias extends NodeBase {
  readonly kind: 'modelAlias'
  readonly name: Identifier
  readonly model: ObjectName
  readonly version?: Identifier
}
