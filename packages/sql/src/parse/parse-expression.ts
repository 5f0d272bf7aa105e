import type { Expression } from '../tree/expression/expression.ts'
import type { ParseOptions } from './parse-options.ts'
import { parseExpressionAt } from './rules.ts'
import { parseWhole } from './statement/one-statement.ts'

/**
 * Reads exactly one expression, such as the condition of a rule.
 *
 * @throws SQL.SYNTAX, SQL.UNSUPPORTED, SQL.TOO_DEEP as parseStatement does.
 * @example
 * parseExpression('delay > 15').kind // 'comparison'
 */
export const parseExpression = (text: string, options: ParseOptions = {}): Expression =>
  parseWhole(text, parseExpressionAt, options)
