import type { Row } from '../../tree/expression/collection.ts'
import type { Values } from '../../tree/query/values.ts'
import type { Cursor } from '../cursor.ts'
import { parseList, parseParenthesised } from '../list.ts'
import { parseExpressionAt } from '../rules.ts'

/** `VALUES (…), (…)`. */
export function parseValues(cursor: Cursor): Values {
  const start = cursor.start()
  cursor.expect('VALUES')
  const rows = parseList(cursor, parseRow)
  return { kind: 'values', rows, span: cursor.span(start) }
}

/** `(value, …)`. */
export function parseRow(cursor: Cursor): Row {
  const start = cursor.start()
  const items = parseParenthesised(cursor, parseExpressionAt)
  return { kind: 'row', items, span: cursor.span(start) }
}
