import type { Token } from '../../token/token.ts'
import type { Expression } from '../../tree/expression/expression.ts'
import type {
  Arithmetic,
  ArithmeticOperator,
  Comparison,
  ComparisonOperator,
  Logical,
  Unary,
} from '../../tree/expression/operator.ts'
import type { QuantifiedComparison } from '../../tree/expression/predicate.ts'
import type { Cursor } from '../cursor.ts'
import { reservedFunctions, reservedWords, selectWords } from '../keywords.ts'
import { node } from '../node.ts'
import { atQuery } from '../query/at-query.ts'
import { parseQueryInParentheses } from '../rules.ts'
import { parsePostfix } from './postfix.ts'
import { precedence } from './precedence.ts'
import { atPredicate, parsePredicate } from './predicate.ts'

const comparisons: ReadonlyMap<string, ComparisonOperator> = new Map([
  ['=', '='],
  ['<>', '<>'],
  ['!=', '<>'],
  ['<', '<'],
  ['<=', '<='],
  ['>', '>'],
  ['>=', '>='],
])

const arithmetic: ReadonlyMap<string, { readonly operator: ArithmeticOperator; readonly level: number }> =
  new Map([
    ['+', { operator: '+', level: precedence.sum }],
    ['-', { operator: '-', level: precedence.sum }],
    ['||', { operator: '||', level: precedence.sum }],
    ['*', { operator: '*', level: precedence.product }],
    ['/', { operator: '/', level: precedence.product }],
    ['%', { operator: '%', level: precedence.product }],
  ])

/** Precedence climbing: reads operators that bind at least as tight as the level; chains are collected, not nested. */
export function climb(cursor: Cursor, level: number): Expression {
  const start = cursor.start()
  let left = parsePrefix(cursor, level)
  for (let wrapped = false; ; wrapped = true) {
    const next = parseOperator(cursor, left, level, start)
    if (next === undefined) return left
    if (wrapped) cursor.grow()
    left = next
  }
}

function parsePrefix(cursor: Cursor, level: number): Expression {
  const start = cursor.start()
  if (cursor.at('NOT')) {
    if (level > precedence.not) cursor.fail('a value')
    return parseUnary(cursor, 'NOT', precedence.not, start)
  }
  const { kind, value } = cursor.peek()
  if (kind === 'symbol') {
    if (value === '-' || value === '+') return parseUnary(cursor, value, precedence.sign, start)
    if (value === '**' && !cursor.atSymbol('**', 1)) return parseUnary(cursor, '**', precedence.prefix, start)
  } else if (kind === 'word' && prefixes.has(value) && startsOperand(cursor.peek(1)))
    return parseUnary(cursor, value as Unary['operator'], precedence.prefix, start)
  return parsePostfix(cursor)
}

const prefixes: ReadonlySet<string> = new Set(['PRIOR', 'CONNECT_BY_ROOT', 'FINAL', 'RUNNING'])

/** Whether a token can be the operand of a word before it, which is the name of a column otherwise. */
const startsOperand = ({ kind, value }: Token): boolean =>
  kind === 'quotedIdentifier' ||
  kind === 'position' ||
  (kind === 'word' &&
    (!reservedWords.has(value) || reservedFunctions.has(value)) &&
    !selectWords.has(value) &&
    !prefixes.has(value))

function parseUnary(cursor: Cursor, operator: Unary['operator'], level: number, start: number): Expression {
  cursor.advance()
  const mark = cursor.enter()
  const operand = climb(cursor, level)
  cursor.leave(mark)
  return node<Unary>({ kind: 'unary', operator, operand, span: cursor.span(start) })
}

function parseOperator(
  cursor: Cursor,
  left: Expression,
  level: number,
  start: number,
): Expression | undefined {
  const token = cursor.peek()
  if (token.kind === 'symbol') {
    const sum = arithmetic.get(token.value)
    if (sum !== undefined)
      return sum.level >= level ? parseArithmetic(cursor, left, sum.level, start) : undefined
    const operator = comparisons.get(token.value)
    if (operator !== undefined && precedence.comparison >= level)
      return parseComparison(cursor, left, operator, start)
    return undefined
  }
  if (token.kind !== 'word') return undefined
  if (token.value === 'AND')
    return precedence.and >= level ? parseLogical(cursor, left, 'AND', start) : undefined
  if (token.value === 'OR')
    return precedence.or >= level ? parseLogical(cursor, left, 'OR', start) : undefined
  return precedence.comparison >= level && atPredicate(cursor)
    ? parsePredicate(cursor, left, start)
    : undefined
}

function parseLogical(
  cursor: Cursor,
  first: Expression,
  operator: Logical['operator'],
  start: number,
): Expression {
  const operands = first.kind === 'logical' && first.operator === operator ? [...first.operands] : [first]
  const level = operator === 'AND' ? precedence.and : precedence.or
  while (cursor.take(operator)) {
    const operand = parseOperand(cursor, level + 1)
    if (operand.kind === 'logical' && operand.operator === operator) operands.push(...operand.operands)
    else operands.push(operand)
  }
  return { kind: 'logical', operator, operands, span: cursor.span(start) }
}

function parseArithmetic(cursor: Cursor, first: Expression, level: number, start: number): Expression {
  const [before] = first.kind === 'arithmetic' ? first.operators : []
  const same = first.kind === 'arithmetic' && before !== undefined && arithmetic.get(before)?.level === level
  const operands = same ? [...first.operands] : [first]
  const operators: ArithmeticOperator[] = same ? [...first.operators] : []
  for (;;) {
    const token = cursor.peek()
    const found = token.kind === 'symbol' ? arithmetic.get(token.value) : undefined
    if (found?.level !== level) break
    cursor.advance()
    operators.push(found.operator)
    operands.push(parseOperand(cursor, level + 1))
  }
  return node<Arithmetic>({ kind: 'arithmetic', operands, operators, span: cursor.span(start) })
}

/** One more operand of a chain: what it wraps must not count for the chain. */
function parseOperand(cursor: Cursor, level: number): Expression {
  const mark = cursor.enter()
  const operand = climb(cursor, level)
  cursor.leave(mark)
  return operand
}

function parseComparison(
  cursor: Cursor,
  left: Expression,
  operator: ComparisonOperator,
  start: number,
): Expression {
  cursor.advance()
  const quantifier = cursor.takeOneOf(['ANY', 'SOME', 'ALL'])
  if (quantifier === undefined) {
    const right = climb(cursor, precedence.sum)
    return node<Comparison>({ kind: 'comparison', operator, left, right, span: cursor.span(start) })
  }
  if (!cursor.atSymbol('(') || !atQuery(cursor, 1)) cursor.fail('a query in parentheses')
  const query = parseQueryInParentheses(cursor)
  return node<QuantifiedComparison>({
    kind: 'quantifiedComparison',
    operator,
    quantifier: quantifier === 'ALL' ? 'ALL' : 'ANY',
    left,
    query,
    span: cursor.span(start),
  })
}
