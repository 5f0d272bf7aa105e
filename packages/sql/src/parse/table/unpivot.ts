import type { Identifier } from '../../tree/name/identifier.ts'
import type { SelectItem } from '../../tree/query/select.ts'
import type { TableReference } from '../../tree/table/table-reference.ts'
import type { Unpivot } from '../../tree/table/unpivot.ts'
import type { Cursor } from '../cursor.ts'
import { parseParenthesised } from '../list.ts'
import { parseColumnAlias, parseIdentifier } from '../name.ts'
import { node } from '../node.ts'
import { parseTableAlias } from './table-alias.ts'

/** `UNPIVOT (…)` behind its table. */
export function parseUnpivot(cursor: Cursor, table: TableReference): Unpivot {
  cursor.expect('UNPIVOT')
  const nulls = cursor.takeOneOf(['INCLUDE', 'EXCLUDE'])
  if (nulls !== undefined) cursor.expect('NULLS')
  cursor.expectSymbol('(')
  const value = parseIdentifier(cursor, 'the name of a column')
  cursor.expect('FOR')
  const name = parseIdentifier(cursor, 'the name of a column')
  cursor.expect('IN')
  const columns = parseParenthesised(cursor, parseColumn)
  cursor.expectSymbol(')')
  const alias = parseTableAlias(cursor)
  return node<Unpivot>({
    kind: 'unpivot',
    table,
    nulls,
    value,
    name,
    columns,
    alias,
    span: cursor.span(table.span.start),
  })
}

function parseColumn(cursor: Cursor): SelectItem {
  const start = cursor.start()
  const part = parseIdentifier(cursor, 'a column')
  const expression = { kind: 'columnReference' as const, parts: [part], span: part.span }
  const alias = parseName(cursor)
  return node<SelectItem>({ kind: 'selectItem', expression, alias, span: cursor.span(start) })
}

/** The alias of a column, which may be a text: it names no column, but becomes a value. */
function parseName(cursor: Cursor): Identifier | undefined {
  const text = cursor.peek(cursor.at('AS') ? 1 : 0)
  if (text.kind !== 'string') return parseColumnAlias(cursor)
  cursor.take('AS')
  cursor.advance()
  return { kind: 'identifier', name: text.value, quoted: true, span: text.span }
}
