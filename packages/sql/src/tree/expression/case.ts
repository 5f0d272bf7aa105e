import type { NodeBase } from '../node.ts'
import type { Expression } from './expression.ts'

/** `CASE [operand] WHEN … THEN … ELSE … END`. */
export interface Case extends NodeBase {
  readonly kind: 'case'
  readonly operand?: Expression
  readonly branches: readonly CaseBranch[]
  readonly otherwise?: Expression
}

/** One WHEN of a {@link Case}. */
export interface CaseBranch extends NodeBase {
  readonly kind: 'caseBranch'
  readonly when: Expression
  readonly then: Expression
}
