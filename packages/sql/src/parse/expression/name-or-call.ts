import type { ColumnReference, PositionalColumn } from '../../tree/expression/column-reference.ts'
import type { Expression } from '../../tree/expression/expression.ts'
import type { FunctionCall, ModelVersion } from '../../tree/expression/function-call.ts'
import type { Identifier } from '../../tree/name/identifier.ts'
import type { Cursor } from '../cursor.ts'
import { atDynamicName, parseDynamicName, parseTextName } from '../dynamic-name.ts'
import { bareCalls } from '../keywords.ts'
import { parseAnyIdentifier, parseObjectName, publicSchema } from '../name.ts'
import { node } from '../node.ts'
import { parseCall, parseMethod } from './function-call.ts'

/** A column, a call, a method of an object, or `t.$1`. The first word may be a reserved one that names a function. */
export function parseNameOrCall(cursor: Cursor): Expression {
  const start = cursor.start()
  const { kind, value } = cursor.peek()
  if (value === 'IDENTIFIER' && kind === 'word' && cursor.atSymbol('(', 1)) return parseDynamic(cursor)
  if (value === 'MODEL' && atModelMethod(cursor)) return parseModelMethod(cursor)
  const bare = kind === 'word' && bareCalls.has(value)
  return parseParts(cursor, [parseAnyIdentifier(cursor)], start, bare)
}

/** The rest of a name behind its first parts, and what is called by it. */
function parseParts(cursor: Cursor, parts: Identifier[], start: number, bare = false): Expression {
  let skipped = false
  while (!bare && cursor.atSymbol('.') && !cursor.atSymbol('*', 1)) {
    cursor.advance()
    const [table] = parts
    if (cursor.peek().kind === 'position' && parts.length === 1 && table !== undefined) {
      const position = Number(cursor.advance().value)
      return node<PositionalColumn>({ kind: 'positionalColumn', table, position, span: cursor.span(start) })
    }
    if (cursor.atSymbol('.') && parts.length === 1) {
      skipped = true
      parts.push(publicSchema(cursor))
    } else if (atDynamicName(cursor)) parts.push(...parseTextName(cursor))
    else parts.push(parseAnyIdentifier(cursor))
  }
  if (parts.length > 4) cursor.fail('a name of at most four parts')
  const span = cursor.span(start)
  if (isCalled(cursor) || bare) return parseCall(cursor, { kind: 'objectName', parts, span })
  if (cursor.atSymbol('!')) return parseMethod(cursor, { kind: 'objectName', parts, span })
  if (skipped && parts.length < 4) cursor.fail('the name of a column')
  return node<ColumnReference>({ kind: 'columnReference', parts, span })
}

/** Whether arguments come next; `(+)` are none. */
const isCalled = (cursor: Cursor): boolean =>
  cursor.atSymbol('(') && !(cursor.atSymbol('+', 1) && cursor.atSymbol(')', 2))

function parseDynamic(cursor: Cursor): Expression {
  const start = cursor.start()
  const name = parseDynamicName(cursor)
  if (name.dynamic === undefined && cursor.atSymbol('.')) return parseParts(cursor, [...name.parts], start)
  if (isCalled(cursor)) return parseCall(cursor, name)
  if (cursor.atSymbol('!')) return parseMethod(cursor, name)
  const { parts, dynamic, span } = name
  return dynamic === undefined
    ? { kind: 'columnReference', parts, span }
    : { kind: 'dynamicColumn', name: dynamic, span }
}

/** `MODEL(name, version)!method(…)`. */
export function parseModelMethod(cursor: Cursor): FunctionCall {
  const start = cursor.start()
  cursor.expect('MODEL')
  cursor.expectSymbol('(')
  const model = parseObjectName(cursor, 'a model')
  const version = cursor.takeSymbol(',') ? parseAnyIdentifier(cursor) : undefined
  cursor.expectSymbol(')')
  const of = node<ModelVersion>({ kind: 'modelVersion', model, version, span: cursor.span(start) })
  return parseMethod(cursor, of)
}

/** Whether a method of a model comes next; a function may have the name MODEL too. */
export const atModelMethod = (cursor: Cursor): boolean =>
  cursor.atWord('MODEL', 0) && cursor.atSymbol('(', 1) && cursor.afterGroup(1).value === '!'
