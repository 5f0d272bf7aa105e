import type { CreateDynamicTable } from '../../tree/ddl/create-dynamic-table.ts'
import type { Statement } from '../../tree/statement.ts'
import type { Cursor } from '../cursor.ts'
import { node } from '../node.ts'
import { phraseList } from '../phrase/phrase-list.ts'
import { parseStatementInside } from '../rules.ts'
import { headFields, type NamedHead } from './create-head.ts'
import { commonClauses, executeAsUser, timeTravel } from './rare-clauses.ts'
import { parseTableBody } from './table-body.ts'

const clauses = phraseList([
  ...commonClauses,
  'REQUIRE USER',
  'IMMUTABLE WHERE ( <expression> )',
  'FROZEN WHERE ( <expression> )',
  `BACKFILL FROM <name> [ ${timeTravel} ]`,
  `START ${timeTravel}`,
  executeAsUser,
])

/** What follows `DYNAMIC [ICEBERG] TABLE name`. */
export function parseCreateDynamicTable(cursor: Cursor, head: NamedHead): CreateDynamicTable {
  let refresh: Statement | undefined
  const { indexes: _, ...body } = parseTableBody(cursor, clauses, {
    bare: true,
    other: (inner) => {
      if (!inner.take('REFRESH', 'USING')) return false
      inner.expectSymbol('(')
      refresh = parseStatementInside(inner)
      inner.expectSymbol(')')
      return true
    },
  })
  if (body.query === undefined && refresh === undefined) cursor.fail('AS or REFRESH USING')
  return node<CreateDynamicTable>({
    kind: 'createDynamicTable',
    ...headFields(head),
    transient: head.modifiers.has('TRANSIENT'),
    iceberg: head.modifiers.has('ICEBERG'),
    ...body,
    refresh,
    span: cursor.span(head.start),
  })
}
