import type { TableArgument } from '../../tree/expression/function-call.ts'
import type { DerivedTable, TableName } from '../../tree/table/table-factor.ts'
import type { TableReference } from '../../tree/table/table-reference.ts'
import type { Cursor } from '../cursor.ts'
import { parseNameInParentheses } from '../dynamic-name.ts'
import { node } from '../node.ts'
import { atQuery } from '../query/at-query.ts'
import { parseQueryInParentheses, parseTableReference } from '../rules.ts'

/** `TABLE(name)`, `TABLE($name)`, `TABLE(SELECT …)`, `TABLE(f(…))`. */
export function parseTableArgument(cursor: Cursor): TableArgument {
  const start = cursor.start()
  cursor.expect('TABLE')
  const { kind } = cursor.peek(1)
  const from = cursor.start()
  let table: TableReference
  if (kind === 'string' || kind === 'variable' || kind === 'question' || cursor.atSymbol(':', 1)) {
    const name = parseNameInParentheses(cursor, from)
    table = node<TableName>({
      kind: 'tableName',
      name,
      history: undefined,
      alias: undefined,
      span: cursor.span(from),
    })
  } else if (atQuery(cursor, 1)) {
    const query = parseQueryInParentheses(cursor)
    table = node<DerivedTable>({
      kind: 'derivedTable',
      lateral: false,
      query,
      alias: undefined,
      span: cursor.span(from),
    })
  } else {
    cursor.expectSymbol('(')
    table = parseTableReference(cursor)
    cursor.expectSymbol(')')
  }
  return { kind: 'tableArgument', table, span: cursor.span(start) }
}
