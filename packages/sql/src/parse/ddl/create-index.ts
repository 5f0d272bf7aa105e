import type { CreateIndex } from '../../tree/ddl/create-index.ts'
import type { Cursor } from '../cursor.ts'
import { parseObjectName } from '../name.ts'
import { node } from '../node.ts'
import { parseColumns } from './constraint.ts'
import { headFields, type NamedHead, parseCreateOptions } from './create-head.ts'

/** What follows `INDEX name`: `ON table (column, …) [INCLUDE (column, …)]`. */
export function parseCreateIndex(cursor: Cursor, head: NamedHead): CreateIndex {
  cursor.expect('ON')
  const table = parseObjectName(cursor, 'a table')
  const columns = parseColumns(cursor)
  const include = cursor.take('INCLUDE') ? parseColumns(cursor) : []
  return node<CreateIndex>({
    kind: 'createIndex',
    ...headFields(head),
    table,
    columns,
    include,
    ...parseCreateOptions(cursor),
    span: cursor.span(head.start),
  })
}
