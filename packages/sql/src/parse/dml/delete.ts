import type { Delete } from '../../tree/dml/delete.ts'
import type { Cursor } from '../cursor.ts'
import { parseList } from '../list.ts'
import { parseObjectName } from '../name.ts'
import { node } from '../node.ts'
import { parseExpressionAt, parseTableReference } from '../rules.ts'
import { parseTableAlias } from '../table/table-alias.ts'

/** `DELETE FROM table [USING …] [WHERE …]`. */
export function parseDelete(cursor: Cursor): Delete {
  const start = cursor.start()
  cursor.expect('DELETE', 'FROM')
  const table = parseObjectName(cursor, 'a table')
  const alias = parseTableAlias(cursor)
  const using = cursor.take('USING') ? parseList(cursor, parseTableReference) : []
  const where = cursor.take('WHERE') ? parseExpressionAt(cursor) : undefined
  return node<Delete>({ kind: 'delete', table, alias, using, where, span: cursor.span(start) })
}
