import type { Expression } from '../expression/expression.ts'
import type { Identifier } from '../name/identifier.ts'
import type { NodeBase } from '../node.ts'

/** `SET name = value`, `SET (a, b) = (1, 2)`: as many names as values, or one query. Source: https://docs.snowflake.com/en/sql-reference/sql/set */
export interface SetVariables extends NodeBase {
  readonly kind: 'setVariables'
  readonly names: readonly Identifier[]
  /** One for each name, or one subquery that gives a row of them. */
  readonly values: readonly Expression[]
}

/** Source: https://docs.snowflake.com/en/sql-reference/sql/unset */
export interface UnsetVariables extends NodeBase {
  readonly kind: 'unsetVariables'
  readonly names: readonly Identifier[]
}
