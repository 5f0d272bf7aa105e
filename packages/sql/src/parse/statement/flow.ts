import type { Statement } from '../../tree/statement.ts'
import type { Cursor } from '../cursor.ts'

/** One statement, or several with `->>` between them: a flow. */
export function parseFlow(cursor: Cursor, statement: (cursor: Cursor) => Statement): Statement {
  const start = cursor.start()
  const first = statement(cursor)
  if (!cursor.atSymbol('->>')) return first
  const statements = [first]
  const mark = cursor.enter()
  while (cursor.takeSymbol('->>')) statements.push(statement(cursor))
  cursor.leave(mark)
  return { kind: 'flow', statements, span: cursor.span(start) }
}
