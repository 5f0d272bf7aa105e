import type { Expression } from '../../tree/expression/expression.ts'
import type { Placeholder } from '../../tree/expression/parameter.ts'
import type { GroupBy, GroupingElement } from '../../tree/query/group-by.ts'
import type { NamedWindow, Select, SelectItem } from '../../tree/query/select.ts'
import type { Star } from '../../tree/query/star.ts'
import type { TableReference } from '../../tree/table/table-reference.ts'
import type { Cursor } from '../cursor.ts'
import { precedence } from '../expression/precedence.ts'
import { parseWindow } from '../expression/window.ts'
import { reservedWords } from '../keywords.ts'
import { parseList } from '../list.ts'
import { parseColumnAlias, parseIdentifier } from '../name.ts'
import { node } from '../node.ts'
import { parseExpressionAt, parseLevel, parseTableReference } from '../rules.ts'
import { atConnectBy, parseConnectBy } from './connect-by.ts'
import { atStar, parseStar } from './star.ts'

/** Reserved words behind a list of columns or tables. */
const nextClauses: ReadonlySet<string> = new Set(
  'FROM INTO WHERE START CONNECT GROUP HAVING QUALIFY ORDER UNION INTERSECT MINUS'.split(' '),
)

/** `SELECT … QUALIFY …`. */
export function parseSelect(cursor: Cursor): Select {
  const start = cursor.start()
  cursor.expect('SELECT')
  const distinct = cursor.take('DISTINCT')
  if (!distinct) cursor.take('ALL')
  const top = atTop(cursor) ? parseTop(cursor) : undefined
  const items = parseItems(cursor)
  const into = cursor.take('INTO') ? parseList(cursor, parseTarget) : undefined
  const from = cursor.take('FROM') ? parseFrom(cursor) : []
  const early = atConnectBy(cursor) ? parseConnectBy(cursor) : undefined
  const where = cursor.take('WHERE') ? parseExpressionAt(cursor) : undefined
  const connectBy = early ?? (atConnectBy(cursor) ? parseConnectBy(cursor) : undefined)
  const groupBy = cursor.at('GROUP') ? parseGroupBy(cursor) : undefined
  const having = cursor.take('HAVING') ? parseExpressionAt(cursor) : undefined
  const before = parseWindows(cursor)
  const qualify = cursor.take('QUALIFY') ? parseExpressionAt(cursor) : undefined
  const windows = before.length > 0 ? before : parseWindows(cursor)
  return node<Select>({
    kind: 'select',
    distinct,
    top,
    items,
    into,
    from,
    where,
    connectBy,
    groupBy,
    having,
    windows,
    qualify,
    span: cursor.span(start),
  })
}

const atTop = (cursor: Cursor): boolean => {
  if (!cursor.at('TOP')) return false
  const { kind } = cursor.peek(1)
  return kind === 'number' || kind === 'variable' || kind === 'question'
}

function parseTop(cursor: Cursor): Expression {
  cursor.expect('TOP')
  return parseLevel(cursor, precedence.postfix)
}

/** A variable that takes a value: `:name`, or `name` as Snowflake takes it in a block. */
function parseTarget(cursor: Cursor): Placeholder {
  const start = cursor.start()
  const colon = cursor.takeSymbol(':')
  const { kind, text, value } = cursor.peek()
  if (kind !== 'word' || (!colon && reservedWords.has(value))) cursor.fail('the name of a variable')
  cursor.advance()
  return { kind: 'placeholder', name: text, span: cursor.span(start) }
}

/** Whether a list of columns or tables is over behind a comma, as Snowflake allows. */
const atClause = (cursor: Cursor): boolean => {
  const { kind, value } = cursor.peek()
  return kind === 'word' ? nextClauses.has(value) : cursor.atSymbol(')')
}

/** A query or a lambda behind a comma is the next argument of a call, not a table. The list may end with a comma. */
function parseFrom(cursor: Cursor): readonly TableReference[] {
  const tables = [parseTableReference(cursor)]
  while (cursor.atSymbol(',') && !cursor.atWord('SELECT', 1) && !cursor.atSymbol('->', 2)) {
    cursor.advance()
    if (atClause(cursor) || cursor.atSymbol(';') || cursor.peek().kind === 'end') break
    tables.push(parseTableReference(cursor))
  }
  return tables
}

/** The list may end with a comma, as Snowflake allows. */
function parseItems(cursor: Cursor): readonly (SelectItem | Star)[] {
  const items = [parseItem(cursor)]
  while (cursor.takeSymbol(',')) {
    if (atClause(cursor)) break
    items.push(parseItem(cursor))
  }
  return items
}

/** An expression with its alias, or a star. */
export function parseItem(cursor: Cursor): SelectItem | Star {
  const start = cursor.start()
  if (atStar(cursor)) return parseStar(cursor)
  const expression = parseExpressionAt(cursor)
  const alias = parseColumnAlias(cursor)
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
  const items = parseList(cursor, type === 'GROUPING SETS' ? parseGroupItem : parseExpressionAt)
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
