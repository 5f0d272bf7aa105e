import type { Expression } from '../../tree/expression/expression.ts'
import type {
  Between,
  InList,
  InQuery,
  Is,
  IsDistinctFrom,
  Like,
  LikeAny,
} from '../../tree/expression/predicate.ts'
import type { Cursor } from '../cursor.ts'
import { parseParenthesised } from '../list.ts'
import { node } from '../node.ts'
import { atQuery } from '../query/at-query.ts'
import { parseExpressionAt, parseLevel, parseQueryInParentheses } from '../rules.ts'
import { precedence } from './precedence.ts'

const starters = new Set(['IS', 'IN', 'BETWEEN', 'LIKE', 'ILIKE', 'RLIKE', 'REGEXP'])

/** Whether a predicate with a word as its operator comes next. */
export function atPredicate(cursor: Cursor): boolean {
  const { value } = cursor.peek()
  return (
    starters.has(value) ||
    (value === 'NOT' && value !== cursor.peek(1).value && starters.has(cursor.peek(1).value))
  )
}

/** `IS …`, `[NOT] IN …`, `[NOT] BETWEEN …`, `[NOT] LIKE …` after its left side. */
export function parsePredicate(cursor: Cursor, operand: Expression, start: number): Expression {
  if (cursor.take('IS')) return parseIs(cursor, operand, start)
  const negated = cursor.take('NOT')
  if (cursor.take('IN')) return parseIn(cursor, operand, negated, start)
  if (cursor.take('BETWEEN')) {
    const low = parseLevel(cursor, precedence.sum)
    cursor.expect('AND')
    const high = parseLevel(cursor, precedence.sum)
    return node<Between>({ kind: 'between', operand, negated, low, high, span: cursor.span(start) })
  }
  return parseLike(cursor, operand, negated, start)
}

function parseIs(cursor: Cursor, operand: Expression, start: number): Expression {
  const negated = cursor.take('NOT')
  if (cursor.take('DISTINCT')) {
    cursor.expect('FROM')
    const right = parseLevel(cursor, precedence.sum)
    return node<IsDistinctFrom>({
      kind: 'isDistinctFrom',
      negated,
      left: operand,
      right,
      span: cursor.span(start),
    })
  }
  const test =
    cursor.takeOneOf(['NULL', 'TRUE', 'FALSE']) ?? cursor.fail('NULL, TRUE, FALSE or DISTINCT FROM')
  return node<Is>({ kind: 'is', operand, negated, test, span: cursor.span(start) })
}

function parseIn(cursor: Cursor, operand: Expression, negated: boolean, start: number): Expression {
  if (cursor.atSymbol('(') && atQuery(cursor, 1)) {
    const query = parseQueryInParentheses(cursor)
    return node<InQuery>({ kind: 'inQuery', operand, negated, query, span: cursor.span(start) })
  }
  const items = parseParenthesised(cursor, parseExpressionAt)
  return node<InList>({ kind: 'inList', operand, negated, items, span: cursor.span(start) })
}

function parseLike(cursor: Cursor, operand: Expression, negated: boolean, start: number): Expression {
  const word = cursor.takeOneOf(['LIKE', 'ILIKE', 'RLIKE', 'REGEXP']) ?? cursor.fail('LIKE')
  const operator = word === 'REGEXP' ? 'RLIKE' : word
  const quantifier = cursor.takeOneOf(['ANY', 'ALL'])
  if (quantifier === undefined) {
    const pattern = parseLevel(cursor, precedence.sum)
    const escapeBy = parseEscape(cursor)
    return node<Like>({
      kind: 'like',
      operator,
      operand,
      negated,
      pattern,
      escape: escapeBy,
      span: cursor.span(start),
    })
  }
  const patterns = parsePatterns(cursor)
  const escapeBy = parseEscape(cursor)
  const span = cursor.span(start)
  return node<LikeAny>({
    kind: 'likeAny',
    operator,
    quantifier,
    operand,
    negated,
    patterns,
    escape: escapeBy,
    span,
  })
}

const parseEscape = (cursor: Cursor): Expression | undefined =>
  cursor.take('ESCAPE') ? parseLevel(cursor, precedence.sum) : undefined

/** `('a%', 'b%')`, or a query that gives them. */
function parsePatterns(cursor: Cursor): readonly Expression[] {
  if (!atQuery(cursor, 1)) return parseParenthesised(cursor, parseExpressionAt)
  const start = cursor.start()
  const query = parseQueryInParentheses(cursor)
  return [{ kind: 'subquery', query, span: cursor.span(start) }]
}
