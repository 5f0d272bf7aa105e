import type { Insert } from '../../tree/dml/insert.ts'
import type { Cursor } from '../cursor.ts'
import { parseParenthesised } from '../list.ts'
import { parseIdentifier, parseObjectName } from '../name.ts'
import { node } from '../node.ts'
import { atQuery } from '../query/at-query.ts'
import { parseQueryAt } from '../rules.ts'

/** `INSERT [OVERWRITE] INTO table [(column, …)] VALUES … | query`. */
export function parseInsert(cursor: Cursor): Insert {
  const start = cursor.start()
  cursor.expect('INSERT')
  const overwrite = cursor.take('OVERWRITE')
  if (cursor.at('ALL') || cursor.at('FIRST')) cursor.refuse('INSERT into several tables')
  cursor.expect('INTO')
  const table = parseObjectName(cursor, 'a table')
  const columns =
    cursor.atSymbol('(') && !atQuery(cursor)
      ? parseParenthesised(cursor, (inner) => parseIdentifier(inner, 'a column'))
      : []
  if (!atQuery(cursor)) cursor.fail('VALUES or a query')
  const query = parseQueryAt(cursor)
  return node<Insert>({ kind: 'insert', overwrite, table, columns, query, span: cursor.span(start) })
}
