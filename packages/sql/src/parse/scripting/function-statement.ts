import type { FunctionStatement } from '../../tree/scripting/function-statement.ts'
import type { Cursor } from '../cursor.ts'
import { parseCall } from '../expression/function-call.ts'
import { atIdentifier, parseObjectName } from '../name.ts'

/** Words that a parenthesis may follow up to the end of the statement, and that call nothing. */
const verbs = new Set(['ASYNC', 'IDENTIFIER', 'RETURN', 'UNSET'])

/** `SYSTEM$LOG('info', 'message')` when a call that ends its statement comes next. */
export function parseFunctionStatement(cursor: Cursor): FunctionStatement | undefined {
  if (!atIdentifier(cursor) || verbs.has(cursor.peek().value)) return undefined
  let ahead = 1
  while (cursor.atSymbol('.', ahead) && atIdentifier(cursor, ahead + 1)) ahead += 2
  if (!cursor.atSymbol('(', ahead)) return undefined
  const after = cursor.afterGroup(ahead)
  if (after.kind !== 'symbol' || after.value !== ';') return undefined
  const start = cursor.start()
  const call = parseCall(cursor, parseObjectName(cursor))
  return { kind: 'functionStatement', call, span: cursor.span(start) }
}
