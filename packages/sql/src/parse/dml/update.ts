import type { Assignment, Update } from '../../tree/dml/update.ts'
import type { ColumnReference } from '../../tree/expression/column-reference.ts'
import type { Cursor } from '../cursor.ts'
import { parseList } from '../list.ts'
import { parseObjectName } from '../name.ts'
import { node } from '../node.ts'
import { parseExpressionAt, parseTableReference } from '../rules.ts'
import { parseTableAlias } from '../table/table-alias.ts'

/** `UPDATE table SET column = value, … [FROM …] [WHERE …]`. */
export function parseUpdate(cursor: Cursor): Update {
  const start = cursor.start()
  cursor.expect('UPDATE')
  const table = parseObjectName(cursor, 'a table')
  const alias = cursor.at('SET') ? undefined : parseTableAlias(cursor)
  cursor.expect('SET')
  const assignments = parseList(cursor, parseAssignment)
  const from = cursor.take('FROM') ? parseList(cursor, parseTableReference) : []
  const where = cursor.take('WHERE') ? parseExpressionAt(cursor) : undefined
  return node<Update>({ kind: 'update', table, alias, assignments, from, where, span: cursor.span(start) })
}

/** `column = value`. */
export function parseAssignment(cursor: Cursor): Assignment {
  const start = cursor.start()
  const { parts, span } = parseObjectName(cursor, 'a column')
  const column: ColumnReference = { kind: 'columnReference', parts, span }
  cursor.expectSymbol('=')
  const value = parseExpressionAt(cursor)
  return { kind: 'assignment', column, value, span: cursor.span(start) }
}
