import type { Expression } from '../../tree/expression/expression.ts'
import type { Identifier } from '../../tree/name/identifier.ts'
import type { Join, JoinedTable } from '../../tree/table/joined-table.ts'
import type { TableReference } from '../../tree/table/table-reference.ts'
import type { Cursor } from '../cursor.ts'
import { parseParenthesised } from '../list.ts'
import { parseIdentifier } from '../name.ts'
import { node } from '../node.ts'
import { parseExpressionAt } from '../rules.ts'
import { parseTableFactor } from './table-factor.ts'

/** What stands between the commas of FROM. */
export function readTable(cursor: Cursor): TableReference {
  const mark = cursor.enter()
  const start = cursor.start()
  const first = parseTableFactor(cursor)
  const joins: Join[] = []
  for (let join = parseJoin(cursor); join !== undefined; join = parseJoin(cursor)) joins.push(join)
  cursor.leave(mark)
  if (joins.length === 0) return first
  return node<JoinedTable>({ kind: 'joinedTable', first, joins, span: cursor.span(start) })
}

function parseJoin(cursor: Cursor): Join | undefined {
  const start = cursor.start()
  const natural = cursor.take('NATURAL')
  const type = parseJoinType(cursor)
  if (type === undefined) return natural ? cursor.fail('JOIN') : undefined
  const table = parseTableFactor(cursor)
  const match = type === 'ASOF' ? parseMatch(cursor) : undefined
  const on = cursor.take('ON') ? parseExpressionAt(cursor) : undefined
  const using = on === undefined && cursor.at('USING') ? parseUsing(cursor) : undefined
  return node<Join>({ kind: 'join', type, natural, table, match, on, using, span: cursor.span(start) })
}

function parseJoinType(cursor: Cursor): Join['type'] | undefined {
  if (cursor.take('JOIN')) return 'INNER'
  const word = cursor.takeOneOf(['INNER', 'LEFT', 'RIGHT', 'FULL', 'CROSS', 'ASOF'])
  if (word === undefined) return undefined
  if (word === 'LEFT' || word === 'RIGHT' || word === 'FULL') cursor.take('OUTER')
  if (cursor.at('DIRECTED')) cursor.refuse('DIRECTED JOIN')
  cursor.expect('JOIN')
  return word
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
  return parseParenthesised(cursor, (inner) => parseIdentifier(inner, 'a column'))
}
