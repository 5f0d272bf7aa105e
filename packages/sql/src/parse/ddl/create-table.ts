import type { CreateTable } from '../../tree/ddl/create-table.ts'
import type { Cursor } from '../cursor.ts'
import { node } from '../node.ts'
import { phraseList } from '../phrase/phrase-list.ts'
import { headFields, type NamedHead } from './create-head.ts'
import { commonClauses } from './rare-clauses.ts'
import { parseTableBody } from './table-body.ts'

const clauses = phraseList(commonClauses)

/** What follows `TABLE name`. */
export function parseCreateTable(cursor: Cursor, head: NamedHead): CreateTable {
  const { indexes: _, partitionBy, ...body } = parseTableBody(cursor, clauses)
  if (partitionBy.length > 0) cursor.fail('CLUSTER BY in place of PARTITION BY')
  return node<CreateTable>({
    kind: 'createTable',
    ...headFields(head),
    temporary: head.modifiers.has('TEMPORARY'),
    transient: head.modifiers.has('TRANSIENT'),
    procedureScoped: head.modifiers.has('PROCEDURE SCOPED') || undefined,
    ...body,
    span: cursor.span(head.start),
  })
}
