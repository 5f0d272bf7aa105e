import type { NodeBase } from '../node.ts'
import type { Star } from '../query/star.ts'
import type { Expression } from './expression.ts'

/** `(a, b)`: two or more values, or none. A single value in parentheses is that value. */
export interface Row extends NodeBase {
  readonly kind: 'row'
  readonly items: readonly Expression[]
}

/** `[1, 2]`. */
export interface ArrayConstant extends NodeBase {
  readonly kind: 'arrayConstant'
  readonly items: readonly Expression[]
}

/**
 * `{'a': 1}`, or the columns of a star as members: `{* EXCLUDE a}`.
 * Source: https://docs.snowflake.com/en/sql-reference/data-types-semistructured#object-constants
 */
export interface ObjectConstant extends NodeBase {
  readonly kind: 'objectConstant'
  /** None where there is a star. */
  readonly members: readonly ObjectMember[]
  readonly star?: Star
}

/** One member of an {@link ObjectConstant}. */
export interface ObjectMember extends NodeBase {
  readonly kind: 'objectMember'
  readonly key: string
  readonly value: Expression
}
