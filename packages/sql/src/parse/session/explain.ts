import type { Explain } from '../../tree/session/explain.ts'
import type { Cursor } from '../cursor.ts'
import { node } from '../node.ts'
import { parseStatementInside } from '../rules.ts'
import { atBlock } from '../scripting/at-block.ts'

/** `EXPLAIN [USING TABULAR | JSON | TEXT] statement`. */
export function parseExplain(cursor: Cursor): Explain {
  const start = cursor.start()
  cursor.expect('EXPLAIN')
  const format = cursor.take('USING')
    ? (cursor.takeOneOf(['TABULAR', 'JSON', 'TEXT']) ?? cursor.fail('TABULAR, JSON or TEXT'))
    : undefined
  if (atBlock(cursor)) cursor.fail('one statement')
  const statement = parseStatementInside(cursor)
  return node<Explain>({ kind: 'explain', format, statement, span: cursor.span(start) })
}
