import type { OrderItem } from '../../tree/query/order-item.ts'
import type { SelectItem } from '../../tree/query/select.ts'
import type { Pivot } from '../../tree/table/pivot.ts'
import type { TableReference } from '../../tree/table/table-reference.ts'
import type { Cursor } from '../cursor.ts'
import { precedence } from '../expression/precedence.ts'
import { parseList } from '../list.ts'
import { atIdentifier, parseColumnAlias } from '../name.ts'
import { node } from '../node.ts'
import { atQuery } from '../query/at-query.ts'
import { parseOrderItems } from '../query/order-by.ts'
import { parseExpressionAt, parseLevel, parseQueryAt } from '../rules.ts'
import { parseTableAlias } from './table-alias.ts'

/** `PIVOT (…)` behind its table. */
export function parsePivot(cursor: Cursor, table: TableReference): Pivot {
  cursor.expect('PIVOT')
  cursor.expectSymbol('(')
  const aggregates = parseList(cursor, parseAggregate)
  cursor.expect('FOR')
  const column = parseLevel(cursor, precedence.postfix)
  cursor.expect('IN')
  cursor.expectSymbol('(')
  const values = parseValues(cursor)
  cursor.expectSymbol(')')
  const otherwise = cursor.take('DEFAULT', 'ON', 'NULL') ? parseDefault(cursor) : undefined
  cursor.expectSymbol(')')
  const alias = parseTableAlias(cursor)
  return node<Pivot>({
    kind: 'pivot',
    table,
    aggregates,
    column,
    values,
    otherwise,
    alias,
    span: cursor.span(table.span.start),
  })
}

function parseAggregate(cursor: Cursor): SelectItem {
  const start = cursor.start()
  const called = atIdentifier(cursor) && (cursor.atSymbol('(', 1) || cursor.atSymbol('.', 1))
  if (!called) cursor.fail('an aggregate function')
  const expression = parseLevel(cursor, precedence.postfix)
  if (expression.kind !== 'functionCall') cursor.fail('"("')
  const alias = parseColumnAlias(cursor)
  return node<SelectItem>({ kind: 'selectItem', expression, alias, span: cursor.span(start) })
}

function parseAliased(cursor: Cursor): SelectItem {
  const start = cursor.start()
  const expression = parseExpressionAt(cursor)
  const alias = parseColumnAlias(cursor)
  return node<SelectItem>({ kind: 'selectItem', expression, alias, span: cursor.span(start) })
}

function parseValues(cursor: Cursor): Pivot['values'] {
  const start = cursor.start()
  if (atQuery(cursor)) return parseQueryAt(cursor)
  if (cursor.take('ANY')) {
    const orderBy: readonly OrderItem[] = cursor.take('ORDER', 'BY') ? parseOrderItems(cursor) : []
    return { kind: 'pivotAny', orderBy, span: cursor.span(start) }
  }
  const items = parseList(cursor, parseAliased)
  return { kind: 'pivotValues', items, span: cursor.span(start) }
}

function parseDefault(cursor: Cursor) {
  cursor.expectSymbol('(')
  const value = parseExpressionAt(cursor)
  cursor.expectSymbol(')')
  return value
}
