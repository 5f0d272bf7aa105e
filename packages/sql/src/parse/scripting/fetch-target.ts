import type { Placeholder } from '../../tree/expression/parameter.ts'
import type { Identifier } from '../../tree/name/identifier.ts'
import type { Cursor } from '../cursor.ts'
import { parseIdentifier } from '../name.ts'

/** A variable that takes a value: `x` or `:x`. */
export function parseFetchTarget(cursor: Cursor): Identifier | Placeholder {
  const start = cursor.start()
  if (!cursor.takeSymbol(':')) return parseIdentifier(cursor, 'a variable')
  const { text, span } = cursor.peek()
  if (span.start !== start + 1) cursor.fail('a variable')
  parseIdentifier(cursor, 'a variable')
  return { kind: 'placeholder', name: text, span: cursor.span(start) }
}
