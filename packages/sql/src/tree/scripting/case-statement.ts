import type { Expression } from '../expression/expression.ts'
import type { NodeBase } from '../node.ts'
import type { Statement } from '../statement.ts'
import type { StatementBranch } from './statement-branch.ts'

/** `CASE [(…)] WHEN … THEN …; [ELSE …;] END [CASE]`. Source: https://docs.snowflake.com/en/sql-reference/snowflake-scripting/case */
export interface CaseStatement extends NodeBase {
  readonly kind: 'caseStatement'
  readonly operand?: Expression
  readonly branches: readonly StatementBranch[]
  readonly otherwise?: readonly Statement[]
}
