import type { SemanticClause, SemanticViewTable } from '../../tree/table/semantic-view-table.ts'
import type { Cursor } from '../cursor.ts'
import { parseList } from '../list.ts'
import { parseObjectName } from '../name.ts'
import { node } from '../node.ts'
import { parseItem } from '../query/select.ts'
import { parseExpressionAt } from '../rules.ts'
import { parseTableAlias } from './table-alias.ts'

const lists = ['METRICS', 'FACTS', 'DIMENSIONS'] as const

/** `SEMANTIC_VIEW (name DIMENSIONS … METRICS … WHERE …)`. */
export function parseSemanticView(cursor: Cursor): SemanticViewTable {
  const start = cursor.start()
  cursor.expect('SEMANTIC_VIEW')
  cursor.expectSymbol('(')
  const name = parseObjectName(cursor, 'a semantic view')
  const clauses: SemanticClause[] = []
  for (let each = parseClause(cursor); each !== undefined; each = parseClause(cursor)) clauses.push(each)
  if (clauses.length === 0) cursor.fail('METRICS, FACTS or DIMENSIONS')
  const where = cursor.take('WHERE') ? parseExpressionAt(cursor) : undefined
  cursor.expectSymbol(')')
  const alias = parseTableAlias(cursor)
  return node<SemanticViewTable>({
    kind: 'semanticViewTable',
    name,
    clauses,
    where,
    alias,
    span: cursor.span(start),
  })
}

function parseClause(cursor: Cursor): SemanticClause | undefined {
  const start = cursor.start()
  const type = cursor.takeOneOf(lists)
  if (type === undefined) return undefined
  const items = parseList(cursor, parseItem)
  return { kind: 'semanticClause', type, items, span: cursor.span(start) }
}
