import type { Truncate } from '../../tree/dml/truncate.ts'
import type { Cursor } from '../cursor.ts'
import { parseObjectName } from '../name.ts'

/** `TRUNCATE [TABLE] [IF EXISTS] table`. */
export function parseTruncate(cursor: Cursor): Truncate {
  const start = cursor.start()
  cursor.expect('TRUNCATE')
  if (cursor.at('MATERIALIZED')) cursor.refuse('TRUNCATE MATERIALIZED VIEW')
  cursor.take('TABLE')
  const ifExists = cursor.take('IF', 'EXISTS')
  const table = parseObjectName(cursor, 'a table')
  return { kind: 'truncate', ifExists, table, span: cursor.span(start) }
}
