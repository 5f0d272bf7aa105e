import type { Expression } from '../../tree/expression/expression.ts'
import type { Identifier } from '../../tree/name/identifier.ts'
import type { Join, JoinedTable, ReadOrder } from '../../tree/table/joined-table.ts'
import type { TableReference } from '../../tree/table/table-reference.ts'
import type { Cursor } from '../cursor.ts'
import { parseParenthesised } from '../list.ts'
import { parseAnyIdentifier, parseIdentifier } from '../name.ts'
import { node } from '../node.ts'
import { parseExpressionAt } from '../rules.ts'
import { parseTableFactor } from './table-factor.ts'

/** What stands between the commas of FROM. */
export function readTable(cursor: Cursor): TableReference {
  const mark = cursor.enter()
  const start = cursor.start()
  const first = parseTableFactor(cursor)
  const joins: Join[] = []
  for (let join = parseJoin(cursor); join !== undefined; join = parseJoin(cursor)) {
    joins.push(join)
    if (cursor.at('ON') || cursor.at('USING')) closeJoins(cursor, joins)
  }
  cursor.leave(mark)
  if (joins.length === 0) return first
  return node<JoinedTable>({
    kind: 'joinedTable',
    first,
    joins,
    alias: undefined,
    span: cursor.span(start),
  })
}

function parseJoin(cursor: Cursor): Join | undefined {
  const start = cursor.start()
  const natural = cursor.take('NATURAL')
  const type = parseJoinType(cursor)
  if (type === undefined) return natural ? cursor.fail('JOIN') : undefined
  const directed = cursor.take('DIRECTED')
  cursor.expect('JOIN')
  const table = parseTableFactor(cursor)
  const match = type === 'ASOF' ? parseMatch(cursor) : undefined
  const bare = natural || type === 'CROSS'
  const on = !bare && cursor.take('ON') ? parseExpressionAt(cursor) : undefined
  const using = !bare && on === undefined && cursor.at('USING') ? parseUsing(cursor) : undefined
  const readOrder =
    directed && (on ?? using) !== undefined && cursor.atSymbol('(', 1) ? parseReadOrder(cursor) : undefined
  return node<Join>({
    kind: 'join',
    type,
    natural,
    directed,
    table,
    match,
    on,
    using,
    readOrder,
    span: cursor.span(start),
  })
}

/** The type of a join, up to the words DIRECTED and JOIN. */
function parseJoinType(cursor: Cursor): Join['type'] | undefined {
  if (cursor.at('JOIN')) return 'INNER'
  const word = cursor.takeOneOf(['INNER', 'LEFT', 'RIGHT', 'FULL', 'CROSS', 'ASOF'])
  if (word === 'LEFT' || word === 'RIGHT' || word === 'FULL') cursor.take('OUTER')
  return word
}

/** `a JOIN b JOIN c ON … ON …`: a condition too many belongs to an earlier join that has none, around those behind it. */
function closeJoins(cursor: Cursor, joins: Join[]): void {
  while (cursor.at('ON') || cursor.at('USING')) {
    const index = joins.findLastIndex((each, at) => at < joins.length - 1 && isOpen(each))
    const open = joins[index]
    const last = joins.at(-1)
    if (open === undefined || last === undefined || isOpen(last)) cursor.fail('JOIN')
    const inner = joins.splice(index + 1)
    const span = { start: open.table.span.start, end: last.span.end }
    const table = node<JoinedTable>({
      kind: 'joinedTable',
      first: open.table,
      joins: inner,
      alias: undefined,
      span,
    })
    const on = cursor.take('ON') ? parseExpressionAt(cursor) : undefined
    const using = on === undefined ? parseUsing(cursor) : undefined
    joins[index] = node<Join>({ ...open, table, on, using, span: cursor.span(open.span.start) })
    cursor.grow()
  }
}

const isOpen = ({ type, natural, on, using }: Join): boolean =>
  !natural && type !== 'CROSS' && type !== 'ASOF' && on === undefined && using === undefined

function parseReadOrder(cursor: Cursor): ReadOrder | undefined {
  const start = cursor.start()
  const position = cursor.takeOneOf(['FIRST', 'LAST'])
  if (position === undefined) return undefined
  cursor.expectSymbol('(')
  const table = parseIdentifier(cursor, 'the name of a table')
  cursor.expectSymbol(')')
  return { kind: 'readOrder', position, table, span: cursor.span(start) }
}

function parseMatch(cursor: Cursor): Expression {
  cursor.expect('MATCH_CONDITION')
  cursor.expectSymbol('(')
  const match = parseExpressionAt(cursor)
  cursor.expectSymbol(')')
  return match
}

function parseUsing(cursor: Cursor): readonly Identifier[] {
  cursor.expect('USING')
  return parseParenthesised(cursor, parseShared)
}

/** A column that both tables have: the name of one of them before it says nothing. */
function parseShared(cursor: Cursor): Identifier {
  let column = parseIdentifier(cursor, 'a column')
  while (cursor.takeSymbol('.')) column = parseAnyIdentifier(cursor)
  return column
}
