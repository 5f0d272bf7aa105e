import type { CreateTable } from '../../tree/ddl/create-table.ts'
import type { Expression } from '../../tree/expression/expression.ts'
import type { Cursor } from '../cursor.ts'
import { parseParenthesised } from '../list.ts'
import { node } from '../node.ts'
import { atQuery } from '../query/at-query.ts'
import { parseExpressionAt, parseQueryAt } from '../rules.ts'
import { type CreateHead, parseCreatedName, parseCreateOptions } from './create-head.ts'
import { refusePolicies } from './create-view.ts'
import { noElements, parseTableElements } from './table-elements.ts'

/** `TABLE name [(element, …)] … [AS query]`. */
export function parseCreateTable(
  cursor: Cursor,
  { start, orReplace, orAlter, modifiers }: CreateHead,
): CreateTable {
  cursor.expect('TABLE')
  const { ifNotExists, name } = parseCreatedName(cursor)
  for (const word of ['CLONE', 'LIKE', 'USING', 'FROM'])
    if (cursor.at(word)) cursor.refuse(`CREATE TABLE … ${word}`)
  const elements = cursor.atSymbol('(') ? parseTableElements(cursor) : noElements
  const { clusterBy, copyGrants, ...options } = parseTableOptions(cursor)
  const query = parseAsQuery(cursor)
  if (query === undefined && elements.columns.length === 0) cursor.fail('columns in parentheses or AS')
  return node<CreateTable>({
    kind: 'createTable',
    orReplace,
    orAlter,
    temporary: modifiers.has('TEMPORARY'),
    transient: modifiers.has('TRANSIENT'),
    ifNotExists,
    name,
    ...elements,
    clusterBy,
    copyGrants,
    ...options,
    query,
    span: cursor.span(start),
  })
}

/** What may stand between the columns of a table and its query, in any order. */
export function parseTableOptions(cursor: Cursor) {
  let clusterBy: readonly Expression[] = []
  let copyGrants = false
  const options = parseCreateOptions(cursor, () => {
    refusePolicies(cursor)
    if (cursor.take('CLUSTER', 'BY')) {
      clusterBy = parseParenthesised(cursor, parseExpressionAt)
      return true
    }
    if (!cursor.take('COPY', 'GRANTS')) return false
    copyGrants = true
    return true
  })
  return { clusterBy, copyGrants, ...options }
}

/** `AS query` when it comes next. */
export function parseAsQuery(cursor: Cursor) {
  if (!cursor.take('AS')) return undefined
  return atQuery(cursor) ? parseQueryAt(cursor) : cursor.fail('a query')
}
