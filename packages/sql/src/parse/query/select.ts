import type { Expression } from '../../tree/expression/expression.ts'
import type { GroupBy, GroupingElement } from '../../tree/query/group-by.ts'
import type { NamedWindow, Select, SelectItem } from '../../tree/query/select.ts'
import type { Star } from '../../tree/query/star.ts'
import type { Cursor } from '../cursor.ts'
import { parseWindow } from '../expression/window.ts'
import { parseList } from '../list.ts'
import { parseAlias, parseIdentifier } from '../name.ts'
import { node } from '../node.ts'
import { parseExpressionAt, parseTableReference } from '../rules.ts'
import { atStar, parseStar } from './star.ts'

/** `SELECT … QUALIFY …`. */
export function parseSelect(cursor: Cursor): Select {
  const start = cursor.start()
  cursor.expect('SELECT')
  const distinct = cursor.take('DISTINCT')
  if (!distinct) cursor.take('ALL')
  const top = atTop(cursor) ? parseTop(cursor) : undefined
  const items = parseItems(cursor)
  if (cursor.at('INTO')) cursor.refuse('SELECT … INTO')
  const from = cursor.take('FROM') ? parseList(cursor, parseTableReference) : []
  if (cursor.at('START', 'WITH') || cursor.at('CONNECT', 'BY')) cursor.refuse('CONNECT BY')
  const where = cursor.take('WHERE') ? parseExpressionAt(cursor) : undefined
  if (cursor.at('START', 'WITH') || cursor.at('CONNECT', 'BY')) cursor.refuse('CONNECT BY')
  const groupBy = cursor.at('GROUP', 'BY') ? parseGroupBy(cursor) : undefined
  const having = cursor.take('HAVING') ? parseExpressionAt(cursor) : undefined
  const early = parseWindows(cursor)
  const qualify = cursor.take('QUALIFY') ? parseExpressionAt(cursor) : undefined
  const windows = early.length > 0 ? early : parseWindows(cursor)
  return node<Select>({
    kind: 'select',
    distinct,
    top,
    items,
    from,
    where,
    groupBy,
    having,
    windows,
    qualify,
    span: cursor.span(start),
  })
}

const atTop = (cursor: Cursor): boolean =>
  cursor.at('TOP') && (cursor.peek(1).kind === 'number' || cursor.peek(1).kind === 'variable')

function parseTop(cursor: Cursor): Expression {
  cursor.expect('TOP')
  const { kind, text, value, span } = cursor.advance()
  return kind === 'number' ? { kind: 'numberLiteral', text, span } : { kind: 'variable', name: value, span }
}

/** The list may end with a comma, as Snowflake allows. */
function parseItems(cursor: Cursor): readonly (SelectItem | Star)[] {
  const items = [parseItem(cursor)]
  while (cursor.takeSymbol(',')) {
    if (cursor.at('FROM')) break
    items.push(parseItem(cursor))
  }
  return items
}

function parseItem(cursor: Cursor): SelectItem | Star {
  const start = cursor.start()
  if (atStar(cursor)) return parseStar(cursor)
  const expression = parseExpressionAt(cursor)
  const alias = parseAlias(cursor)
  return node<SelectItem>({ kind: 'selectItem', expression, alias, span: cursor.span(start) })
}

function parseGroupBy(cursor: Cursor): GroupBy {
  const start = cursor.start()
  cursor.expect('GROUP', 'BY')
  const all = cursor.take('ALL')
  const items = all ? [] : parseList(cursor, parseGroupItem)
  return { kind: 'groupBy', all, items, span: cursor.span(start) }
}

function parseGroupItem(cursor: Cursor): Expression | GroupingElement {
  const start = cursor.start()
  const sets = cursor.take('GROUPING', 'SETS')
  const type = sets
    ? 'GROUPING SETS'
    : cursor.atSymbol('(', 1)
      ? cursor.takeOneOf(['ROLLUP', 'CUBE'])
      : undefined
  if (type === undefined) return parseExpressionAt(cursor)
  cursor.expectSymbol('(')
  const items = parseList(cursor, parseExpressionAt)
  cursor.expectSymbol(')')
  return { kind: 'groupingElement', type, items, span: cursor.span(start) }
}

function parseWindows(cursor: Cursor): readonly NamedWindow[] {
  return cursor.take('WINDOW') ? parseList(cursor, parseNamedWindow) : []
}

function parseNamedWindow(cursor: Cursor): NamedWindow {
  const start = cursor.start()
  const name = parseIdentifier(cursor, 'the name of a window')
  cursor.expect('AS')
  const window = parseWindow(cursor)
  return { kind: 'namedWindow', name, window, span: cursor.span(start) }
}
