import { precedence } from '../parse/expression/precedence.ts'
import type { Expression } from '../tree/expression/expression.ts'
import type { UnaryOperator } from '../tree/expression/operator.ts'
import { braces, type Doc } from './layout/doc.ts'
import { renderNode } from './render-part.ts'
import type { Spelling } from './spelling.ts'

/** How tightly an operator before its operand binds. */
export const levelOfUnary = (operator: UnaryOperator): number =>
  operator === 'NOT'
    ? precedence.not
    : operator === '-' || operator === '+'
      ? precedence.sign
      : precedence.prefix

/** How tightly the outermost operator of an expression binds. */
function bindingOf(expression: Expression): number {
  switch (expression.kind) {
    case 'logical':
      return expression.operator === 'OR' ? precedence.or : precedence.and
    case 'unary':
      return levelOfUnary(expression.operator)
    case 'comparison':
    case 'quantifiedComparison':
    case 'is':
    case 'isDistinctFrom':
    case 'inList':
    case 'inQuery':
    case 'between':
    case 'like':
    case 'likeAny':
      return precedence.comparison
    case 'arithmetic':
      return /[*/%]/.test(expression.operators[0] ?? '') ? precedence.product : precedence.sum
    default:
      return precedence.postfix
  }
}

/** An expression as an operand: in parentheses when it binds looser than its place asks for. */
export function renderOperand(expression: Expression, level: number, spelling: Spelling): Doc {
  const text = renderNode(expression, spelling)
  return bindingOf(expression) < level ? braces(text) : text
}
