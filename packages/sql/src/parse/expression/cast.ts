import type { Cast } from '../../tree/expression/cast.ts'
import type { Expression } from '../../tree/expression/expression.ts'
import type { Cursor } from '../cursor.ts'
import { node } from '../node.ts'
import { parseExpressionAt } from '../rules.ts'
import { parseType } from '../type.ts'

/** `CAST(… AS …)`, `TRY_CAST(… AS …)`. */
export function parseCast(cursor: Cursor): Expression {
  const start = cursor.start()
  const isTry = cursor.advance().value === 'TRY_CAST'
  cursor.expectSymbol('(')
  const operand = parseExpressionAt(cursor)
  cursor.expect('AS')
  const type = parseType(cursor)
  const inside = parseFields(cursor)
  cursor.expectSymbol(')')
  const fields = inside ?? parseFields(cursor)
  return node<Cast>({ kind: 'cast', operand, type, try: isTry, fields, span: cursor.span(start) })
}

const parseFields = (cursor: Cursor): Cast['fields'] => cursor.takeOneOf(['RENAME FIELDS', 'ADD FIELDS'])
