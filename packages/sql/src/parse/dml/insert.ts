import type { Insert } from '../../tree/dml/insert.ts'
import type { MultiTableInsert } from '../../tree/dml/multi-table-insert.ts'
import type { Cursor } from '../cursor.ts'
import { parseObjectName } from '../name.ts'
import { node } from '../node.ts'
import { atQuery } from '../query/at-query.ts'
import { parseQueryAt } from '../rules.ts'
import { parseMultiTableInsert } from './multi-table-insert.ts'
import { parseTargetColumns } from './target-columns.ts'

/** `INSERT [OVERWRITE] INTO table [(column, …)] VALUES … | query`, `INSERT [OVERWRITE] ALL | FIRST …`. */
export function parseInsert(cursor: Cursor): Insert | MultiTableInsert {
  const start = cursor.start()
  cursor.expect('INSERT')
  const overwrite = cursor.take('OVERWRITE')
  const mode = cursor.takeOneOf(['ALL', 'FIRST'])
  if (mode !== undefined) return parseMultiTableInsert(cursor, { start, overwrite, mode })
  cursor.expect('INTO')
  const table = parseObjectName(cursor, 'a table')
  const columns = atQuery(cursor) ? [] : parseTargetColumns(cursor)
  if (!atQuery(cursor)) {
    if (cursor.take('VALUES')) cursor.fail('"("')
    cursor.fail('VALUES or a query')
  }
  const query = parseQueryAt(cursor)
  return node<Insert>({ kind: 'insert', overwrite, table, columns, query, span: cursor.span(start) })
}
