import type { NodeBase } from '../node.ts'
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

/** `{'a': 1}`. */
export interface ObjectConstant extends NodeBase {
  readonly kind: 'objectConstant'
  readonly members: readonly ObjectMember[]
}

/** One member of an {@link ObjectConstant}. */
export interface ObjectMember extends NodeBase {
  readonly kind: 'objectMember'
  readonly key: string
  readonly value: Expression
}
