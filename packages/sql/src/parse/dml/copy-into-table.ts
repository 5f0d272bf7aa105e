import type { CopyIntoTable } from '../../tree/dml/copy-into-table.ts'
import type { Cursor } from '../cursor.ts'
import { parseObjectName } from '../name.ts'
import { node } from '../node.ts'
import { parseProperties } from '../property.ts'
import { atLocation, parseFilesOrQuery } from '../stage/file-location.ts'
import { parseTargetColumns } from './target-columns.ts'

/** `table [(column, …)] [FROM @stage | (query)] KEY = value …`. */
export function parseCopyIntoTable(cursor: Cursor, start: number): CopyIntoTable {
  const table = parseObjectName(cursor, 'a table or a stage')
  const columns = parseTargetColumns(cursor)
  if (atLocation(cursor)) cursor.expect('FROM')
  const from = cursor.take('FROM') ? parseFilesOrQuery(cursor) : undefined
  const properties = parseProperties(cursor)
  return node<CopyIntoTable>({
    kind: 'copyIntoTable',
    table,
    columns,
    from,
    properties,
    span: cursor.span(start),
  })
}
