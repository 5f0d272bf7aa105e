import type {
  FrameBound,
  WindowFrame,
  WindowReference,
  WindowSpecification,
} from '../../tree/expression/window.ts'
import type { OrderItem } from '../../tree/query/order-item.ts'
import type { Cursor } from '../cursor.ts'
import { parseList } from '../list.ts'
import { atIdentifier, parseIdentifier } from '../name.ts'
import { node } from '../node.ts'
import { parseOrderItems } from '../query/order-by.ts'
import { parseExpressionAt } from '../rules.ts'

/** What follows OVER: a name or a window in parentheses. */
export function parseOver(cursor: Cursor): WindowSpecification | WindowReference {
  const start = cursor.start()
  if (cursor.atSymbol('(')) return parseWindow(cursor)
  const name = parseIdentifier(cursor, 'a window')
  return { kind: 'windowReference', name, span: cursor.span(start) }
}

/** `(PARTITION BY … ORDER BY … ROWS …)`. */
export function parseWindow(cursor: Cursor): WindowSpecification {
  const start = cursor.start()
  cursor.expectSymbol('(')
  const base = atBase(cursor) ? parseIdentifier(cursor) : undefined
  const partitioned = cursor.take('PARTITION')
  if (partitioned) cursor.expect('BY')
  const excluding = partitioned && atExcluding(cursor) && cursor.take('EXCLUDING') ? true : undefined
  const partitionBy = partitioned ? parseList(cursor, parseExpressionAt) : []
  const orderBy = cursor.take('ORDER') ? parseOrder(cursor) : []
  const frame =
    cursor.at('ROWS') || cursor.at('RANGE') || cursor.at('GROUPS') ? parseFrame(cursor) : undefined
  cursor.expectSymbol(')')
  const span = cursor.span(start)
  return node<WindowSpecification>({
    kind: 'windowSpecification',
    base,
    excluding,
    partitionBy,
    orderBy,
    frame,
    span,
  })
}

/** Whether the name of another window comes first. */
function atBase(cursor: Cursor): boolean {
  if (!atIdentifier(cursor)) return false
  const { kind, value } = cursor.peek()
  if (kind === 'quotedIdentifier') return true
  return value !== 'PARTITION' && value !== 'RANGE' && value !== 'GROUPS'
}

/** Whether the word EXCLUDING comes next, not a column of that name. */
const atExcluding = (cursor: Cursor): boolean =>
  cursor.at('EXCLUDING') && atIdentifier(cursor, 1) && !cursor.atWord('RANGE', 1)

function parseOrder(cursor: Cursor): readonly OrderItem[] {
  cursor.expect('BY')
  return parseOrderItems(cursor)
}

function parseFrame(cursor: Cursor): WindowFrame {
  const start = cursor.start()
  const unit = cursor.takeOneOf(['ROWS', 'RANGE', 'GROUPS']) ?? cursor.fail('ROWS or RANGE')
  const between = cursor.take('BETWEEN')
  const first = parseBound(cursor)
  if (between) cursor.expect('AND')
  const end = between ? parseBound(cursor) : undefined
  return node<WindowFrame>({ kind: 'windowFrame', unit, start: first, end, span: cursor.span(start) })
}

function parseBound(cursor: Cursor): FrameBound {
  const start = cursor.start()
  if (cursor.take('CURRENT', 'ROW'))
    return { kind: 'frameBound', direction: 'CURRENT ROW', span: cursor.span(start) }
  const offset = cursor.take('UNBOUNDED') ? undefined : parseExpressionAt(cursor)
  const direction = cursor.takeOneOf(['PRECEDING', 'FOLLOWING']) ?? cursor.fail('PRECEDING or FOLLOWING')
  return node<FrameBound>({ kind: 'frameBound', direction, offset, span: cursor.span(start) })
}
