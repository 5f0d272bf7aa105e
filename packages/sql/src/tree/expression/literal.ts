import type { NodeBase } from '../node.ts'
import type { IntervalUnit } from '../type/interval-unit.ts'
import type { TypeName } from '../type/type-name.ts'

/** Text. Source: https://docs.snowflake.com/en/sql-reference/data-types-text#string-constants */
export interface StringLiteral extends NodeBase {
  readonly kind: 'stringLiteral'
  /** The value itself, escapes resolved; `'…'` and `$$…$$` give the same node. */
  readonly value: string
}

/** A number as it is written, so that no digit is lost: `1`, `.5`, `1e-3`. A sign is a {@link Unary}, but in properties. */
export interface NumberLiteral extends NodeBase {
  readonly kind: 'numberLiteral'
  readonly text: string
}

/** TRUE or FALSE. */
export interface BooleanLiteral extends NodeBase {
  readonly kind: 'booleanLiteral'
  readonly value: boolean
}

/** NULL. */
export interface NullLiteral extends NodeBase {
  readonly kind: 'nullLiteral'
}

/** Bytes: `X'0AFF'`. */
export interface BinaryLiteral extends NodeBase {
  readonly kind: 'binaryLiteral'
  /** Upper-case hexadecimal digits. */
  readonly hex: string
}

/** Text with a type before it: `DATE '2024-02-29'`. */
export interface TypedLiteral extends NodeBase {
  readonly kind: 'typedLiteral'
  readonly type: TypeName
  readonly value: string
}

/**
 * `INTERVAL '1 day, 2 hours'`, or with its unit behind it: `INTERVAL '1-08' YEAR TO MONTH`.
 * Source: https://docs.snowflake.com/en/sql-reference/data-types-datetime#interval-constants
 */
export interface IntervalLiteral extends NodeBase {
  readonly kind: 'intervalLiteral'
  readonly value: string
  readonly unit?: IntervalUnit
}

/**
 * A type as a value: the `TYPE OBJECT(a VARCHAR)` that tells AI_COMPLETE what to answer.
 * Source: https://docs.snowflake.com/en/sql-reference/functions/ai_complete-structured-outputs
 */
export interface TypeLiteral extends NodeBase {
  readonly kind: 'typeLiteral'
  readonly type: TypeName
}

/** A constant. */
export type Literal =
  | StringLiteral
  | NumberLiteral
  | BooleanLiteral
  | NullLiteral
  | BinaryLiteral
  | TypedLiteral
  | IntervalLiteral
  | TypeLiteral
