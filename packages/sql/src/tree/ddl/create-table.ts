import type { Expression } from '../expression/expression.ts'
import type { Query } from '../query/query.ts'
import type { ColumnDefinition } from './column-definition.ts'
import type { Constraint } from './constraint.ts'
import type { CreateBase } from './create-base.ts'

/** Source: https://docs.snowflake.com/en/sql-reference/sql/create-table */
export interface CreateTable extends CreateBase {
  readonly kind: 'createTable'
  readonly temporary: boolean
  readonly transient: boolean
  readonly columns: readonly ColumnDefinition[]
  /** Those that stand beside the columns. */
  readonly constraints: readonly Constraint[]
  readonly clusterBy: readonly Expression[]
  readonly copyGrants: boolean
  /** `AS query`. */
  readonly query?: Query
}
