import type { Expression } from '../../tree/expression/expression.ts'
import type { Cursor } from '../cursor.ts'
import { parseExpressionAt } from '../rules.ts'

/** A condition of IF, WHILE or UNTIL: it starts with a parenthesis. */
export function parseCondition(cursor: Cursor): Expression {
  if (!cursor.atSymbol('(') || cursor.atSymbol(')', 1)) cursor.fail('a condition in parentheses')
  return parseExpressionAt(cursor)
}
