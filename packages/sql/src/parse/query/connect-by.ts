import type { ConnectBy } from '../../tree/query/connect-by.ts'
import type { Cursor } from '../cursor.ts'
import { parseList } from '../list.ts'
import { node } from '../node.ts'
import { parseExpressionAt } from '../rules.ts'

/** Whether the clauses of a hierarchy come next. */
export const atConnectBy = (cursor: Cursor): boolean => cursor.at('START', 'WITH') || cursor.at('CONNECT')

/** `START WITH … CONNECT BY …`, in either order. */
export function parseConnectBy(cursor: Cursor): ConnectBy {
  const start = cursor.start()
  const before = parseStartWith(cursor)
  cursor.expect('CONNECT', 'BY')
  const conditions = parseList(cursor, parseExpressionAt)
  const startWith = before ?? parseStartWith(cursor)
  return node<ConnectBy>({ kind: 'connectBy', startWith, conditions, span: cursor.span(start) })
}

const parseStartWith = (cursor: Cursor) =>
  cursor.take('START', 'WITH') ? parseExpressionAt(cursor) : undefined
