import type { ColumnReference, OuterJoinColumn } from '../../tree/expression/column-reference.ts'
import type { Expression } from '../../tree/expression/expression.ts'
import type { Identifier } from '../../tree/name/identifier.ts'
import type { Cursor } from '../cursor.ts'
import { bareCalls } from '../keywords.ts'
import { parseAnyIdentifier } from '../name.ts'
import { node } from '../node.ts'
import { parseCall } from './function-call.ts'

/** A column, a call, or `t.$1`. The first word may be a reserved one that names a function. */
export function parseNameOrCall(cursor: Cursor): Expression {
  const start = cursor.start()
  const bare = cursor.peek().kind === 'word' && bareCalls.has(cursor.peek().value)
  const parts: Identifier[] = [parseAnyIdentifier(cursor)]
  while (cursor.atSymbol('.') && !cursor.atSymbol('*', 1)) {
    cursor.advance()
    const [table] = parts
    if (cursor.peek().kind === 'position' && parts.length === 1 && table !== undefined) {
      const position = Number(cursor.advance().value)
      return { kind: 'positionalColumn', table, position, span: cursor.span(start) }
    }
    if (cursor.atSymbol('.') && parts.length === 1) {
      const at = cursor.start()
      parts.push({ kind: 'identifier', name: 'PUBLIC', quoted: false, span: { start: at, end: at } })
    } else parts.push(parseAnyIdentifier(cursor))
  }
  if (parts.length > 4) cursor.fail('a name of at most four parts')
  const span = cursor.span(start)
  if (cursor.atSymbol('(') && cursor.atSymbol('+', 1) && cursor.atSymbol(')', 2)) {
    for (let count = 0; count < 3; count += 1) cursor.advance()
    const column: ColumnReference = { kind: 'columnReference', parts, span }
    return node<OuterJoinColumn>({ kind: 'outerJoinColumn', column, span: cursor.span(start) })
  }
  if (cursor.atSymbol('(') || (bare && parts.length === 1))
    return parseCall(cursor, { kind: 'objectName', parts, span })
  return node<ColumnReference>({ kind: 'columnReference', parts, span })
}
