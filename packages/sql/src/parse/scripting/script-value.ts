import type { Job } from '../../tree/scripting/job.ts'
import type { ScriptValue } from '../../tree/scripting/script-value.ts'
import type { Cursor } from '../cursor.ts'
import { parseExpressionAt, parseStatementInside } from '../rules.ts'

/** What follows `:=` or DEFAULT. */
export const parseScriptValue = (cursor: Cursor): ScriptValue =>
  atJob(cursor) ? parseJob(cursor) : parseExpressionAt(cursor)

/** `[ASYNC] (statement)`. */
export function parseJob(cursor: Cursor): Job {
  const start = cursor.start()
  const async = cursor.take('ASYNC')
  cursor.expectSymbol('(')
  const statement = parseStatementInside(cursor)
  cursor.expectSymbol(')')
  return { kind: 'job', async, statement, span: cursor.span(start) }
}

const verbs = new Set(
  'ALTER CALL COPY CREATE DELETE DESC DESCRIBE DROP EXECUTE EXPLAIN GET GRANT INSERT LIST LS MERGE PUT REMOVE REVOKE RM SHOW TRUNCATE UPDATE'.split(
    ' ',
  ),
)

const operators = new Set('AND BETWEEN COLLATE ILIKE IN IS LIKE NOT OR REGEXP RLIKE'.split(' '))

/** Whether a statement in parentheses comes next that is no query: those are expressions. */
function atJob(cursor: Cursor): boolean {
  if (cursor.at('ASYNC')) return cursor.atSymbol('(', 1)
  const { kind, value } = cursor.peek(1)
  if (!cursor.atSymbol('(') || kind !== 'word' || !verbs.has(value)) return false
  const next = cursor.peek(2)
  return next.kind === 'word' ? !operators.has(next.value) : next.kind !== 'symbol' && next.kind !== 'end'
}
