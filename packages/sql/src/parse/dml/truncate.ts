import type { Truncate } from '../../tree/dml/truncate.ts'
import type { Cursor } from '../cursor.ts'
import { parseObjectName } from '../name.ts'

/** `TRUNCATE [TABLE | MATERIALIZED VIEW] [IF EXISTS] table`. */
export function parseTruncate(cursor: Cursor): Truncate {
  const start = cursor.start()
  cursor.expect('TRUNCATE')
  const objectType = cursor.takeOneOf(['TABLE', 'MATERIALIZED VIEW']) ?? 'TABLE'
  const ifExists = cursor.take('IF', 'EXISTS')
  const table = parseObjectName(cursor, 'a table')
  return { kind: 'truncate', objectType, ifExists, table, span: cursor.span(start) }
}
