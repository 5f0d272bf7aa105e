import type { Expression } from '../../tree/expression/expression.ts'
import type { Argument, TableArgument } from '../../tree/expression/function-call.ts'
import type { ObjectName } from '../../tree/name/object-name.ts'
import type { Star } from '../../tree/query/star.ts'
import type { StageLocation } from '../../tree/stage/stage-location.ts'
import type { Cursor } from '../cursor.ts'
import { datePartFunctions } from '../keywords.ts'
import { parseList, parseParenthesised } from '../list.ts'
import { parseAnyIdentifier } from '../name.ts'
import { atQuery } from '../query/at-query.ts'
import { atStar, parseStar } from '../query/star.ts'
import { parseExpressionAt, parseLevel, parseQueryAt } from '../rules.ts'
import { parseStageLocation } from '../stage/stage-location.ts'
import { parseDatePart } from './date-part.ts'
import { parseLambda } from './lambda.ts'
import { precedence } from './precedence.ts'
import { parseTableArgument } from './table-argument.ts'

/** What stands between the parentheses of a call. */
export function parseArguments(cursor: Cursor, name: ObjectName): readonly Argument[] {
  const [first] = name.parts
  const single = name.parts.length === 1 ? first?.name : undefined
  if (single === 'POSITION') return parsePosition(cursor)
  const part = single === undefined ? undefined : datePartFunctions.get(single)
  if (single === 'DATE_PART' && cursor.atWord('FROM', 1)) return parseDatePartFrom(cursor)
  let index = 0
  return parseList(cursor, () => {
    const isPart = index === part
    index += 1
    return (isPart ? parseDatePart(cursor) : undefined) ?? parseArgument(cursor)
  })
}

/** `DATE_PART(year FROM a)` is `DATE_PART(year, a)`. */
function parseDatePartFrom(cursor: Cursor): readonly Argument[] {
  const part = parseDatePart(cursor) ?? parseLevel(cursor, precedence.postfix)
  cursor.expect('FROM')
  return [part, parseExpressionAt(cursor)]
}

/** `POSITION(a IN b)` is `POSITION(a, b)`. */
function parsePosition(cursor: Cursor): readonly Argument[] {
  const first = parseLevel(cursor, precedence.sum)
  if (cursor.take('IN')) return [first, parseExpressionAt(cursor)]
  return cursor.takeSymbol(',') ? [first, ...parseList(cursor, parseArgument)] : [first]
}

/** An argument of a call: a value, `name => value`, a lambda, a query. */
export function parseArgument(cursor: Cursor): Argument {
  const start = cursor.start()
  if (atStar(cursor)) return parseStar(cursor)
  if (cursor.atSymbol('(') && atStar(cursor, 1)) {
    const items = parseParenthesised(cursor, parseStarOrValue)
    return { kind: 'starArgument', items, span: cursor.span(start) }
  }
  if (cursor.atSymbol('=>', 1)) {
    const name = parseAnyIdentifier(cursor)
    cursor.expectSymbol('=>')
    const value = parseLambda(cursor) ?? parseValue(cursor)
    return { kind: 'namedArgument', name, value, span: cursor.span(start) }
  }
  return parseLambda(cursor) ?? parseValue(cursor)
}

const parseStarOrValue = (cursor: Cursor): Star | Expression =>
  atStar(cursor) ? parseStar(cursor) : parseExpressionAt(cursor)

/** Snowflake takes a query as an argument without parentheses of its own. */
function parseValue(cursor: Cursor): Expression | TableArgument | StageLocation {
  if (cursor.peek().kind === 'stage') return parseStageLocation(cursor)
  if (cursor.at('TABLE') && cursor.atSymbol('(', 1)) return parseTableArgument(cursor)
  if (!atQuery(cursor)) return parseExpressionAt(cursor)
  const start = cursor.start()
  const query = parseQueryAt(cursor)
  return { kind: 'subquery', query, span: cursor.span(start) }
}
