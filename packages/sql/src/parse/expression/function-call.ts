import type { Expression } from '../../tree/expression/expression.ts'
import type { Argument, FunctionCall } from '../../tree/expression/function-call.ts'
import type { ObjectName } from '../../tree/name/object-name.ts'
import type { OrderItem } from '../../tree/query/order-item.ts'
import type { Cursor } from '../cursor.ts'
import { parseAnyIdentifier } from '../name.ts'
import { node } from '../node.ts'
import { parseOrderItems } from '../query/order-by.ts'
import { parseExpressionAt } from '../rules.ts'
import { parseArguments } from './argument.ts'
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
export function parseMethod(cursor: Cursor, of: NonNullable<FunctionCall['of']>): FunctionCall {
  cursor.expectSymbol('!')
  const start = cursor.start()
  const part = parseAnyIdentifier(cursor)
  if (!cursor.atSymbol('(')) cursor.fail('"("')
  return parseCall(cursor, { kind: 'objectName', parts: [part], span: cursor.span(start) }, of)
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
