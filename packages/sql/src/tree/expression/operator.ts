import type { NodeBase } from '../node.ts'
import type { Expression } from './expression.ts'

/**
 * An operator of {@link Unary}: signs, a negation, `**` (an array as a list of values), PRIOR and CONNECT_BY_ROOT (a column of the
 * row above, or of the first one), FINAL and RUNNING (which rows of a match a measure sees).
 * Source: https://docs.snowflake.com/en/sql-reference/operators, …/constructs/connect-by, …/constructs/match_recognize
 */
export type UnaryOperator = '-' | '+' | 'NOT' | '**' | 'PRIOR' | 'CONNECT_BY_ROOT' | 'FINAL' | 'RUNNING'

/** An operator before its only operand. */
export interface Unary extends NodeBase {
  readonly kind: 'unary'
  readonly operator: UnaryOperator
  readonly operand: Expression
}

/** Two or more conditions joined by one operator. Long chains are flat: `a AND b AND c` is one node. */
export interface Logical extends NodeBase {
  readonly kind: 'logical'
  readonly operator: 'AND' | 'OR'
  readonly operands: readonly Expression[]
}

/** An operator of {@link Arithmetic}. */
export type ArithmeticOperator = '+' | '-' | '||' | '*' | '/' | '%'

/**
 * Two or more operands joined by operators of one precedence, from left to right: `operators[i]` stands between
 * `operands[i]` and `operands[i + 1]`. `+`, `-` and `||` are one precedence, `*`, `/` and `%` the other.
 */
export interface Arithmetic extends NodeBase {
  readonly kind: 'arithmetic'
  readonly operands: readonly Expression[]
  readonly operators: readonly ArithmeticOperator[]
}

/** An operator of {@link Comparison}; `!=` is read as `<>`. */
export type ComparisonOperator = '=' | '<>' | '<' | '<=' | '>' | '>='

/** Two values compared. */
export interface Comparison extends NodeBase {
  readonly kind: 'comparison'
  readonly operator: ComparisonOperator
  readonly left: Expression
  readonly right: Expression
}
