import type { Expression } from '../../tree/expression/expression.ts'
import type { ExtractDatePart } from '../../tree/expression/function-call.ts'
import type { Cursor } from '../cursor.ts'
import { dateParts } from '../keywords.ts'
import { node } from '../node.ts'
import { parseExpressionAt } from '../rules.ts'
import { parseDatePart } from './date-part.ts'

/** `EXTRACT(part FROM …)`. */
export function parseExtract(cursor: Cursor): Expression {
  const start = cursor.start()
  cursor.advance()
  cursor.expectSymbol('(')
  const part = parseDatePart(cursor) ?? { kind: 'datePart' as const, ...quotedPart(cursor) }
  cursor.expect('FROM')
  const operand = parseExpressionAt(cursor)
  cursor.expectSymbol(')')
  return node<ExtractDatePart>({ kind: 'extract', part, operand, span: cursor.span(start) })
}

function quotedPart(cursor: Cursor) {
  const start = cursor.start()
  const { kind, value } = cursor.peek()
  const name = kind === 'string' || kind === 'quotedIdentifier' ? value.toUpperCase() : ''
  if (!dateParts.has(name)) cursor.fail('a date part')
  cursor.advance()
  return { name, span: cursor.span(start) }
}
