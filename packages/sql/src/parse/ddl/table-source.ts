import type { TableArchive, TableSource } from '../../tree/ddl/table-source.ts'
import type { Cursor } from '../cursor.ts'
import { parseAlias, parseObjectName } from '../name.ts'
import { node } from '../node.ts'
import { parseExpressionAt } from '../rules.ts'

/** `LIKE table`, `USING TEMPLATE …` or `FROM ARCHIVE OF table … WHERE …` when one comes next. */
export function parseTableSource(cursor: Cursor): TableSource | undefined {
  const start = cursor.start()
  if (cursor.take('LIKE')) {
    const table = parseObjectName(cursor, 'a table')
    return { kind: 'tableLike', table, span: cursor.span(start) }
  }
  if (cursor.take('USING', 'TEMPLATE')) {
    const template = parseExpressionAt(cursor)
    return { kind: 'tableTemplate', template, span: cursor.span(start) }
  }
  if (!cursor.take('FROM', 'ARCHIVE', 'OF')) return undefined
  const table = parseObjectName(cursor, 'a table')
  const alias = parseAlias(cursor)
  cursor.expect('WHERE')
  const where = parseExpressionAt(cursor)
  return node<TableArchive>({ kind: 'tableArchive', table, alias, where, span: cursor.span(start) })
}
