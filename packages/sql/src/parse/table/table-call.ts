import type { FunctionCall } from '../../tree/expression/function-call.ts'
import type { TableFunction, TableName } from '../../tree/table/table-factor.ts'
import type { TableReference } from '../../tree/table/table-reference.ts'
import type { Cursor } from '../cursor.ts'
import { parseNameInParentheses } from '../dynamic-name.ts'
import { parseCall, parseMethod } from '../expression/function-call.ts'
import { atModelMethod, parseModelMethod } from '../expression/name-or-call.ts'
import { parseObjectName } from '../name.ts'
import { node } from '../node.ts'
import { parseTableAlias } from './table-alias.ts'
import { parseTableHistory } from './table-history.ts'

/** `TABLE(f(…))`, `TABLE(object!method(…))`, or a name that is a text or a variable: `TABLE($name)`. */
export function parseTableCall(cursor: Cursor, lateral: boolean): TableReference {
  const start = cursor.start()
  cursor.expect('TABLE')
  const { kind } = cursor.peek(1)
  if (kind === 'string' || kind === 'variable' || kind === 'question' || cursor.atSymbol(':', 1)) {
    const name = parseNameInParentheses(cursor, start)
    const history = parseTableHistory(cursor)
    const alias = parseTableAlias(cursor)
    return node<TableName>({ kind: 'tableName', name, history, alias, span: cursor.span(start) })
  }
  cursor.expectSymbol('(')
  const call = parseNamedCall(cursor)
  cursor.expectSymbol(')')
  return finishCall(cursor, call, lateral, start)
}

/** A call, a method of an object among them. */
export function parseNamedCall(cursor: Cursor): FunctionCall {
  if (atModelMethod(cursor)) return parseModelMethod(cursor)
  const name = parseObjectName(cursor, 'a table function')
  if (cursor.atSymbol('!')) return parseMethod(cursor, name)
  if (!cursor.atSymbol('(')) cursor.fail('"("')
  return parseCall(cursor, name)
}

/** The alias behind a call. */
export function finishCall(
  cursor: Cursor,
  call: FunctionCall,
  lateral: boolean,
  start: number,
): TableFunction {
  const alias = parseTableAlias(cursor)
  return node<TableFunction>({ kind: 'tableFunction', lateral, call, alias, span: cursor.span(start) })
}
