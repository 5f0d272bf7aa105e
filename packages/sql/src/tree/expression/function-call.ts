import type { Identifier } from '../name/identifier.ts'
import type { ObjectName } from '../name/object-name.ts'
import type { NodeBase } from '../node.ts'
import type { OrderItem } from '../query/order-item.ts'
import type { Star } from '../query/star.ts'
import type { Expression } from './expression.ts'
import type { WindowReference, WindowSpecification } from './window.ts'

/** A call of a function: scalar, aggregate, window or table function. */
export interface FunctionCall extends NodeBase {
  readonly kind: 'functionCall'
  readonly name: ObjectName
  /** `COUNT(DISTINCT …)`. */
  readonly distinct: boolean
  readonly arguments: readonly Argument[]
  /** `WITHIN GROUP (ORDER BY …)`. */
  readonly withinGroup?: readonly OrderItem[]
  readonly nulls?: 'IGNORE' | 'RESPECT'
  readonly over?: WindowSpecification | WindowReference
}

/** One argument of a {@link FunctionCall}. */
export type Argument = Expression | NamedArgument | Lambda | DatePart | Star

/** `name => value`. */
export interface NamedArgument extends NodeBase {
  readonly kind: 'namedArgument'
  readonly name: Identifier
  readonly value: Expression | Lambda
}

/** `x -> x + 1`, `(x, y) -> x + y`. */
export interface Lambda extends NodeBase {
  readonly kind: 'lambda'
  readonly parameters: readonly Identifier[]
  readonly body: Expression
}

/** The unit of a date function, written bare: the `day` of `DATEADD(day, 1, d)`. Upper case. Not a column. */
export interface DatePart extends NodeBase {
  readonly kind: 'datePart'
  readonly name: string
}

/** `EXTRACT(part FROM operand)`. */
export interface ExtractDatePart extends NodeBase {
  readonly kind: 'extract'
  readonly part: DatePart
  readonly operand: Expression
}
