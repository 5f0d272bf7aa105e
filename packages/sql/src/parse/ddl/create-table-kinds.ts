import type { CreateEventTable } from '../../tree/ddl/create-event-table.ts'
import type { CreateExternalTable } from '../../tree/ddl/create-external-table.ts'
import type { CreateHybridTable } from '../../tree/ddl/create-hybrid-table.ts'
import type { CreateIcebergTable } from '../../tree/ddl/create-iceberg-table.ts'
import type { CreateInteractiveTable } from '../../tree/ddl/create-interactive-table.ts'
import type { Cursor } from '../cursor.ts'
import { node } from '../node.ts'
import { phraseList } from '../phrase/phrase-list.ts'
import { headFields, type NamedHead } from './create-head.ts'
import { commonClauses } from './rare-clauses.ts'
import { parseTableBody } from './table-body.ts'

const common = phraseList(commonClauses)
const icebergClauses = phraseList([...commonClauses, 'PURGE'])

/** What follows `HYBRID TABLE name`. */
export function parseCreateHybridTable(cursor: Cursor, head: NamedHead): CreateHybridTable {
  const { partitionBy: _, ...body } = parseTableBody(cursor, common, { indexes: true })
  return node<CreateHybridTable>({
    kind: 'createHybridTable',
    ...headFields(head),
    ...body,
    span: cursor.span(head.start),
  })
}

/** What follows `INTERACTIVE TABLE name`. */
export function parseCreateInteractiveTable(cursor: Cursor, head: NamedHead): CreateInteractiveTable {
  const { partitionBy: _, indexes: __, ...body } = parseTableBody(cursor, common)
  return node<CreateInteractiveTable>({
    kind: 'createInteractiveTable',
    ...headFields(head),
    ...body,
    span: cursor.span(head.start),
  })
}

/** What follows `ICEBERG TABLE name`. */
export function parseCreateIcebergTable(cursor: Cursor, head: NamedHead): CreateIcebergTable {
  const { indexes: _, ...body } = parseTableBody(cursor, icebergClauses, { bare: true })
  return node<CreateIcebergTable>({
    kind: 'createIcebergTable',
    ...headFields(head),
    transient: head.modifiers.has('TRANSIENT'),
    ...body,
    span: cursor.span(head.start),
  })
}

/** What follows `EXTERNAL TABLE name`. */
export function parseCreateExternalTable(cursor: Cursor, head: NamedHead): CreateExternalTable {
  const { indexes: _, ...body } = parseTableBody(cursor, common, { bare: true })
  if (body.source?.kind !== 'tableLike' && !body.properties.some(({ key }) => key === 'LOCATION'))
    cursor.fail('LOCATION = @stage')
  return node<CreateExternalTable>({
    kind: 'createExternalTable',
    ...headFields(head),
    ...body,
    span: cursor.span(head.start),
  })
}

/** What follows `EVENT TABLE name`. */
export function parseCreateEventTable(cursor: Cursor, head: NamedHead): CreateEventTable {
  const { partitionBy: _, indexes: __, ...body } = parseTableBody(cursor, common, { bare: true })
  return node<CreateEventTable>({
    kind: 'createEventTable',
    ...headFields(head),
    ...body,
    span: cursor.span(head.start),
  })
}
