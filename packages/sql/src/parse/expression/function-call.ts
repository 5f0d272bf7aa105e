import type { Argument, DatePart, FunctionCall, Lambda } from '../../tree/expression/function-call.ts'
import type { ObjectName } from '../../tree/name/object-name.ts'
import type { OrderItem } from '../../tree/query/order-item.ts'
import type { Cursor } from '../cursor.ts'
import { datePartFunctions, dateParts } from '../keywords.ts'
import { parseList, parseParenthesised } from '../list.ts'
import { atIdentifier, parseIdentifier } from '../name.ts'
import { node } from '../node.ts'
import { atQuery } from '../query/at-query.ts'
import { parseOrderItems } from '../query/order-by.ts'
import { atStar, parseStar } from '../query/star.ts'
import { parseExpressionAt, parseQueryAt } from '../rules.ts'
import { parseOver } from './window.ts'

/** What follows the name of a function: arguments, if there is a parenthesis, and the clauses after them. */
export function parseCall(cursor: Cursor, name: ObjectName): FunctionCall {
  const start = name.span.start
  const called = cursor.takeSymbol('(')
  const distinct = called && cursor.take('DISTINCT')
  if (called && !distinct && !cursor.atSymbol(')')) cursor.take('ALL')
  const args = called && !cursor.atSymbol(')') ? parseArguments(cursor, name) : []
  const inside = called ? parseNulls(cursor) : undefined
  if (called) cursor.expectSymbol(')')
  const withinGroup = parseWithinGroup(cursor)
  if (cursor.at('FILTER') && cursor.atSymbol('(', 1)) cursor.refuse('FILTER (WHERE …)')
  const nulls = inside ?? parseNulls(cursor)
  const over = cursor.take('OVER') ? parseOver(cursor) : undefined
  const span = cursor.span(start)
  return node<FunctionCall>({
    kind: 'functionCall',
    name,
    distinct,
    arguments: args,
    withinGroup,
    nulls,
    over,
    span,
  })
}

function parseArguments(cursor: Cursor, name: ObjectName): readonly Argument[] {
  const [first] = name.parts
  const part = name.parts.length === 1 && first !== undefined ? datePartFunctions.get(first.name) : undefined
  let index = 0
  return parseList(cursor, () => {
    const isPart = index === part
    index += 1
    return (isPart ? parseDatePart(cursor) : undefined) ?? parseArgument(cursor)
  })
}

/** A bare unit such as `day`, when nothing but the end of the argument follows it. */
export function parseDatePart(cursor: Cursor): DatePart | undefined {
  const token = cursor.peek()
  const ends = cursor.atSymbol(',', 1) || cursor.atSymbol(')', 1) || cursor.atWord('FROM', 1)
  if (token.kind !== 'word' || !ends || !dateParts.has(token.value)) return undefined
  cursor.advance()
  return { kind: 'datePart', name: token.value, span: token.span }
}

/** An argument of a call: a value, `name => value`, a lambda, a query. */
export function parseArgument(cursor: Cursor): Argument {
  const start = cursor.start()
  if (atStar(cursor)) return parseStar(cursor)
  if (atIdentifier(cursor) && cursor.atSymbol('=>', 1)) {
    const name = parseIdentifier(cursor)
    cursor.expectSymbol('=>')
    const value = parseLambda(cursor) ?? parseValue(cursor)
    return { kind: 'namedArgument', name, value, span: cursor.span(start) }
  }
  return parseLambda(cursor) ?? parseValue(cursor)
}

/** Snowflake takes a query as the only argument without parentheses of its own. */
function parseValue(
  cursor: Cursor,
): Argument & { readonly kind: Exclude<Argument['kind'], 'star' | 'namedArgument' | 'lambda' | 'datePart'> } {
  if (!atQuery(cursor)) return parseExpressionAt(cursor)
  const start = cursor.start()
  const query = parseQueryAt(cursor)
  return { kind: 'subquery', query, span: cursor.span(start) }
}

function parseLambda(cursor: Cursor): Lambda | undefined {
  const start = cursor.start()
  if (atIdentifier(cursor) && cursor.atSymbol('->', 1)) {
    const parameters = [parseIdentifier(cursor)]
    return parseBody(cursor, parameters, start)
  }
  if (!cursor.atSymbol('(') || !atIdentifier(cursor, 1)) return undefined
  let ahead = 2
  while (cursor.atSymbol(',', ahead) && atIdentifier(cursor, ahead + 1)) ahead += 2
  if (!cursor.atSymbol(')', ahead) || !cursor.atSymbol('->', ahead + 1)) return undefined
  const parameters = parseParenthesised(cursor, (inner) => parseIdentifier(inner))
  return parseBody(cursor, parameters, start)
}

function parseBody(cursor: Cursor, parameters: Lambda['parameters'], start: number): Lambda {
  cursor.expectSymbol('->')
  const body = parseExpressionAt(cursor)
  return { kind: 'lambda', parameters, body, span: cursor.span(start) }
}

function parseNulls(cursor: Cursor): 'IGNORE' | 'RESPECT' | undefined {
  if (cursor.take('IGNORE', 'NULLS')) return 'IGNORE'
  return cursor.take('RESPECT', 'NULLS') ? 'RESPECT' : undefined
}

function parseWithinGroup(cursor: Cursor): readonly OrderItem[] | undefined {
  if (!cursor.take('WITHIN', 'GROUP')) return undefined
  cursor.expectSymbol('(')
  cursor.expect('ORDER', 'BY')
  const items = parseOrderItems(cursor)
  cursor.expectSymbol(')')
  return items
}
