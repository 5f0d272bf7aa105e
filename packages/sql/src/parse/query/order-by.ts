import type { OrderAll, OrderItem } from '../../tree/query/order-item.ts'
import type { Cursor } from '../cursor.ts'
import { parseList } from '../list.ts'
import { node } from '../node.ts'
import { parseExpressionAt } from '../rules.ts'

/** The keys after ORDER BY. */
export const parseOrderItems = (cursor: Cursor): readonly OrderItem[] => parseList(cursor, parseOrderItem)

/** `ALL` behind ORDER BY. */
export function parseOrderAll(cursor: Cursor): OrderAll {
  const start = cursor.start()
  cursor.expect('ALL')
  const direction = parseDirection(cursor)
  const nulls = parseNulls(cursor)
  return node<OrderAll>({ kind: 'orderAll', direction, nulls, span: cursor.span(start) })
}

function parseOrderItem(cursor: Cursor): OrderItem {
  const start = cursor.start()
  const expression = parseExpressionAt(cursor)
  const direction = parseDirection(cursor)
  const nulls = parseNulls(cursor)
  return node<OrderItem>({ kind: 'orderItem', expression, direction, nulls, span: cursor.span(start) })
}

const parseDirection = (cursor: Cursor): OrderItem['direction'] => cursor.takeOneOf(['ASC', 'DESC']) ?? 'ASC'

const parseNulls = (cursor: Cursor): OrderItem['nulls'] =>
  cursor.take('NULLS') ? (cursor.takeOneOf(['FIRST', 'LAST']) ?? cursor.fail('FIRST or LAST')) : undefined
