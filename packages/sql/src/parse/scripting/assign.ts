import type { Assign } from '../../tree/scripting/assign.ts'
import type { Cursor } from '../cursor.ts'
import { parseIdentifier } from '../name.ts'
import { parseScriptValue } from './script-value.ts'

/** `name := value`. */
export function parseAssign(cursor: Cursor): Assign {
  const start = cursor.start()
  const name = parseIdentifier(cursor, 'a variable')
  cursor.expectSymbol(':=')
  const value = parseScriptValue(cursor)
  return { kind: 'assign', name, value, span: cursor.span(start) }
}
