import type { CopyIntoTable } from '../../tree/dml/copy-into-table.ts'
import type { Cursor } from '../cursor.ts'
import { parseParenthesised } from '../list.ts'
import { parseIdentifier, parseObjectName } from '../name.ts'
import { parseProperties } from '../property.ts'
import { atQuery } from '../query/at-query.ts'
import { parseQueryInParentheses } from '../rules.ts'
import { parseStageLocation } from '../stage/stage-location.ts'

/** `COPY INTO table [(column, …)] FROM @stage | (query) KEY = value …`. */
export function parseCopy(cursor: Cursor): CopyIntoTable {
  const start = cursor.start()
  cursor.expect('COPY', 'INTO')
  const { kind } = cursor.peek()
  if (kind === 'stage' || kind === 'string') cursor.refuse('COPY INTO a stage')
  const table = parseObjectName(cursor, 'a table')
  const columns = cursor.atSymbol('(')
    ? parseParenthesised(cursor, (inner) => parseIdentifier(inner, 'a column'))
    : []
  cursor.expect('FROM')
  const from =
    cursor.atSymbol('(') && atQuery(cursor, 1) ? parseQueryInParentheses(cursor) : parseStageLocation(cursor)
  const properties = parseProperties(cursor)
  return { kind: 'copyIntoTable', table, columns, from, properties, span: cursor.span(start) }
}
