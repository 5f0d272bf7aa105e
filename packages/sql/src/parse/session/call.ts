import type { Call } from '../../tree/session/call.ts'
import type { Cursor } from '../cursor.ts'
import { parseNameOrCall } from '../expression/name-or-call.ts'
import { atIdentifier } from '../name.ts'
import { node } from '../node.ts'
import { parseFetchTarget } from '../scripting/fetch-target.ts'

/** `CALL procedure(…) [INTO :variable]`. */
export function parseCallStatement(cursor: Cursor): Call {
  const start = cursor.start()
  cursor.expect('CALL')
  if (!atIdentifier(cursor) && cursor.atSymbol('!', 1)) cursor.fail('the name of an instance')
  const call = parseNameOrCall(cursor)
  if (call.kind !== 'functionCall') return cursor.fail('"("')
  const into = cursor.take('INTO') ? parseFetchTarget(cursor) : undefined
  return node<Call>({ kind: 'call', call, into, span: cursor.span(start) })
}
