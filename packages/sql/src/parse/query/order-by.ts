import type { OrderItem } from '../../tree/query/order-item.ts'
import type { Cursor } from '../cursor.ts'
import { parseList } from '../list.ts'
import { node } from '../node.ts'
import { parseExpressionAt } from '../rules.ts'

/** The keys after ORDER BY. */
export function parseOrderItems(cursor: Cursor): readonly OrderItem[] {
  if (cursor.at('ALL')) cursor.refuse('ORDER BY ALL')
  return parseList(cursor, parseOrderItem)
}

function parseOrderItem(cursor: Cursor): OrderItem {
  const start = cursor.start()
  const expression = parseExpressionAt(cursor)
  const direction = cursor.takeOneOf(['ASC', 'DESC']) ?? 'ASC'
  const nulls = cursor.take('NULLS')
    ? (cursor.takeOneOf(['FIRST', 'LAST']) ?? cursor.fail('FIRST or LAST'))
    : undefined
  return node<OrderItem>({ kind: 'orderItem', expression, direction, nulls, span: cursor.span(start) })
}
