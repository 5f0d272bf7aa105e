import type { Expression } from '../../tree/expression/expression.ts'
import type {
  Argument,
  DatePart,
  FunctionCall,
  Lambda,
  LambdaParameter,
  TableArgument,
} from '../../tree/expression/function-call.ts'
import type { ObjectName } from '../../tree/name/object-name.ts'
import type { OrderItem } from '../../tree/query/order-item.ts'
import type { DerivedTable, TableName } from '../../tree/table/table-factor.ts'
import type { TableReference } from '../../tree/table/table-reference.ts'
import type { Cursor } from '../cursor.ts'
import { parseNameInParentheses } from '../dynamic-name.ts'
import { datePartFunctions, dateParts } from '../keywords.ts'
import { parseList, parseParenthesised } from '../list.ts'
import { atIdentifier, parseAnyIdentifier, parseIdentifier } from '../name.ts'
import { node } from '../node.ts'
import { atQuery } from '../query/at-query.ts'
import { parseOrderItems } from '../query/order-by.ts'
import { atStar, parseStar } from '../query/star.ts'
import {
  parseExpressionAt,
  parseLevel,
  parseQueryAt,
  parseQueryInParentheses,
  parseTableReference,
} from '../rules.ts'
import { parseType } from '../type.ts'
import { precedence } from './precedence.ts'
import { parseOver } from './window.ts'

/** What follows the name of a function: arguments, if there is a parenthesis, and the clauses after them. */
export function parseCall(cursor: Cursor, name: ObjectName, of?: FunctionCall['of']): FunctionCall {
  const start = of === undefined ? name.span.start : of.span.start
  const called = cursor.takeSymbol('(')
  const distinct = called && cursor.take('DISTINCT')
  if (called && !distinct && !cursor.atSymbol(')')) cursor.take('ALL')
  const args = called && (distinct || !cursor.atSymbol(')')) ? parseArguments(cursor, name) : []
  const inside = called ? parseNulls(cursor) : undefined
  if (called) cursor.expectSymbol(')')
  // Only a word can go on with a call.
  if (cursor.peek().kind !== 'word') {
    const span = cursor.span(start)
    return callOf(of, name, distinct, args, undefined, undefined, undefined, inside, undefined, span)
  }
  const withinGroup = parseWithinGroup(cursor)
  const filter = parseFilter(cursor)
  const from = parseFrom(cursor)
  const nulls = inside ?? parseNulls(cursor)
  const over = cursor.take('OVER') ? parseOver(cursor) : undefined
  const span = cursor.span(start)
  return callOf(of, name, distinct, args, withinGroup, filter, from, nulls, over, span)
}

const callOf = (
  of: FunctionCall['of'],
  name: ObjectName,
  distinct: boolean,
  args: readonly Argument[],
  withinGroup: FunctionCall['withinGroup'],
  filter: FunctionCall['filter'],
  from: FunctionCall['from'],
  nulls: FunctionCall['nulls'],
  over: FunctionCall['over'],
  span: FunctionCall['span'],
): FunctionCall =>
  node<FunctionCall>({
    kind: 'functionCall',
    of,
    name,
    distinct,
    arguments: args,
    withinGroup,
    filter,
    from,
    nulls,
    over,
    span,
  })

/** `!method(…)` behind the object that has it. */
export function parseMethod(cursor: Cursor, of: ObjectName | FunctionCall): FunctionCall {
  cursor.expectSymbol('!')
  const start = cursor.start()
  const part = parseAnyIdentifier(cursor)
  if (!cursor.atSymbol('(')) cursor.fail('"("')
  return parseCall(cursor, { kind: 'objectName', parts: [part], span: cursor.span(start) }, of)
}

function parseArguments(cursor: Cursor, name: ObjectName): readonly Argument[] {
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
  if (cursor.atSymbol('=>', 1)) {
    const name = parseAnyIdentifier(cursor)
    cursor.expectSymbol('=>')
    const value = parseLambda(cursor) ?? parseValue(cursor)
    return { kind: 'namedArgument', name, value, span: cursor.span(start) }
  }
  return parseLambda(cursor) ?? parseValue(cursor)
}

/** Snowflake takes a query as an argument without parentheses of its own. */
function parseValue(cursor: Cursor): Expression | TableArgument {
  if (cursor.at('TABLE') && cursor.atSymbol('(', 1)) return parseTableArgument(cursor)
  if (!atQuery(cursor)) return parseExpressionAt(cursor)
  const start = cursor.start()
  const query = parseQueryAt(cursor)
  return { kind: 'subquery', query, span: cursor.span(start) }
}

/** `TABLE(name)`, `TABLE($name)`, `TABLE(SELECT …)`, `TABLE(f(…))`. */
function parseTableArgument(cursor: Cursor): TableArgument {
  const start = cursor.start()
  cursor.expect('TABLE')
  const { kind } = cursor.peek(1)
  const from = cursor.start()
  let table: TableReference
  if (kind === 'string' || kind === 'variable' || kind === 'question' || cursor.atSymbol(':', 1)) {
    const name = parseNameInParentheses(cursor, from)
    table = node<TableName>({
      kind: 'tableName',
      name,
      history: undefined,
      alias: undefined,
      span: cursor.span(from),
    })
  } else if (atQuery(cursor, 1)) {
    const query = parseQueryInParentheses(cursor)
    table = node<DerivedTable>({
      kind: 'derivedTable',
      lateral: false,
      query,
      alias: undefined,
      span: cursor.span(from),
    })
  } else {
    cursor.expectSymbol('(')
    table = parseTableReference(cursor)
    cursor.expectSymbol(')')
  }
  return { kind: 'tableArgument', table, span: cursor.span(start) }
}

function parseLambda(cursor: Cursor): Lambda | undefined {
  const ahead = cursor.peek().kind === 'symbol' ? endOfParameters(cursor) : endOfParameter(cursor, 0)
  if (ahead === undefined || !cursor.atSymbol('->', ahead)) return undefined
  const start = cursor.start()
  const parameters = cursor.atSymbol('(')
    ? parseParenthesised(cursor, parseParameter)
    : [parseParameter(cursor)]
  cursor.expectSymbol('->')
  const body = parseExpressionAt(cursor)
  return { kind: 'lambda', parameters, body, span: cursor.span(start) }
}

/** The token behind `(x, y INT)`, counted from here; undefined where there is no such list. */
function endOfParameters(cursor: Cursor): number | undefined {
  if (!cursor.atSymbol('(')) return undefined
  let ahead = endOfParameter(cursor, 1)
  while (ahead !== undefined && cursor.atSymbol(',', ahead)) ahead = endOfParameter(cursor, ahead + 1)
  return ahead !== undefined && cursor.atSymbol(')', ahead) ? ahead + 1 : undefined
}

/** The token behind `x` or `x TYPE(…)`. */
function endOfParameter(cursor: Cursor, from: number): number | undefined {
  if (!atIdentifier(cursor, from)) return undefined
  const { kind } = cursor.peek(from + 1)
  if (kind !== 'word') return from + 1
  let ahead = from + 2
  if (cursor.peek(ahead).kind === 'word') ahead += 1
  if (!cursor.atSymbol('(', ahead)) return ahead
  for (let depth = 0; cursor.peek(ahead).kind !== 'end'; ahead += 1) {
    if (cursor.atSymbol('(', ahead)) depth += 1
    else if (cursor.atSymbol(')', ahead)) {
      depth -= 1
      if (depth === 0) return ahead + 1
    }
  }
  return undefined
}

function parseParameter(cursor: Cursor): LambdaParameter {
  const start = cursor.start()
  const name = parseIdentifier(cursor)
  const type = cursor.peek().kind === 'word' ? parseType(cursor) : undefined
  return node<LambdaParameter>({ kind: 'lambdaParameter', name, type, span: cursor.span(start) })
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

function parseFilter(cursor: Cursor): Expression | undefined {
  if (!(cursor.at('FILTER') && cursor.atSymbol('(', 1))) return undefined
  cursor.advance()
  cursor.advance()
  cursor.expect('WHERE')
  const filter = parseExpressionAt(cursor)
  cursor.expectSymbol(')')
  return filter
}

/** `FROM FIRST` belongs to a window function: OVER or NULLS stand behind it. */
function parseFrom(cursor: Cursor): 'FIRST' | 'LAST' | undefined {
  if (!cursor.at('FROM')) return undefined
  const { value } = cursor.peek(1)
  const goesOn = cursor.atWord('OVER', 2) || cursor.atWord('NULLS', 3)
  if ((value !== 'FIRST' && value !== 'LAST') || !goesOn) return undefined
  cursor.advance()
  cursor.advance()
  return value
}
