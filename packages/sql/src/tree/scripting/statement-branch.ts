import type { Expression } from '../expression/expression.ts'
import type { NodeBase } from '../node.ts'
import type { Statement } from '../statement.ts'

/** A condition, or a value to compare with, and what is done then: one branch of IF or CASE. */
export interface StatementBranch extends NodeBase {
  readonly kind: 'statementBranch'
  readonly when: Expression
  readonly statements: readonly Statement[]
}
