import type { Expression } from '../../tree/expression/expression.ts'
import type { SetVariables, UnsetVariables } from '../../tree/session/variable.ts'
import type { Cursor } from '../cursor.ts'
import { parsePrimary } from '../expression/primary.ts'
import { parseParenthesised } from '../list.ts'
import { parseIdentifier } from '../name.ts'
import { atQuery } from '../query/at-query.ts'
import { parseExpressionAt } from '../rules.ts'

/** `SET name = value` or `SET (a, b) = (1, 2)`. */
export function parseSet(cursor: Cursor): SetVariables {
  const start = cursor.start()
  cursor.expect('SET')
  if (!cursor.atSymbol('(')) {
    const names = [parseIdentifier(cursor, 'a variable')]
    cursor.expectSymbol('=')
    const values = [parseExpressionAt(cursor)]
    return { kind: 'setVariables', names, values, span: cursor.span(start) }
  }
  const names = parseParenthesised(cursor, (inner) => parseIdentifier(inner, 'a variable'))
  cursor.expectSymbol('=')
  const values = atQuery(cursor) ? [parsePrimary(cursor)] : parseValues(cursor, names.length)
  return { kind: 'setVariables', names, values, span: cursor.span(start) }
}

/** As many values as there are variables, in parentheses. */
function parseValues(cursor: Cursor, count: number): readonly Expression[] {
  const values: Expression[] = []
  for (let index = 0; index < count; index += 1) {
    cursor.expectSymbol(index === 0 ? '(' : ',')
    values.push(parseExpressionAt(cursor))
  }
  cursor.expectSymbol(')')
  return values
}

/** `UNSET name` or `UNSET (a, b)`. */
export function parseUnset(cursor: Cursor): UnsetVariables {
  const start = cursor.start()
  cursor.expect('UNSET')
  const name = (inner: Cursor) => parseIdentifier(inner, 'a variable')
  const names = cursor.atSymbol('(') ? parseParenthesised(cursor, name) : [name(cursor)]
  return { kind: 'unsetVariables', names, span: cursor.span(start) }
}
