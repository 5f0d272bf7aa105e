import type { DatePart } from '../../tree/expression/function-call.ts'
import type { Cursor } from '../cursor.ts'
import { dateParts } from '../keywords.ts'

/** A bare unit such as `day`, when nothing but the end of the argument follows it. */
export function parseDatePart(cursor: Cursor): DatePart | undefined {
  const token = cursor.peek()
  const ends = cursor.atSymbol(',', 1) || cursor.atSymbol(')', 1) || cursor.atWord('FROM', 1)
  if (token.kind !== 'word' || !ends || !dateParts.has(token.value)) return undefined
  cursor.advance()
  return { kind: 'datePart', name: token.value, span: token.span }
}
