import type { CursorDeclaration } from '../../tree/scripting/cursor-declaration.ts'
import type { ResultSetDeclaration } from '../../tree/scripting/result-set-declaration.ts'
import type { VariableDeclaration } from '../../tree/scripting/variable-declaration.ts'
import type { Cursor } from '../cursor.ts'
import { parseIdentifier } from '../name.ts'
import { node } from '../node.ts'
import { atQuery } from '../query/at-query.ts'
import { parseQueryAt } from '../rules.ts'
import { parseType } from '../type.ts'
import { parseJob, parseScriptValue } from './script-value.ts'

/** A variable, cursor or RESULTSET with what it starts with, in DECLARE and behind LET. */
export function parseVariable(
  cursor: Cursor,
): VariableDeclaration | CursorDeclaration | ResultSetDeclaration {
  const start = cursor.start()
  const name = parseIdentifier(cursor, 'the name of a variable')
  if (cursor.take('CURSOR')) {
    cursor.expect('FOR')
    const source = atQuery(cursor) ? parseQueryAt(cursor) : parseIdentifier(cursor, 'a query or a RESULTSET')
    return { kind: 'cursorDeclaration', name, source, span: cursor.span(start) }
  }
  if (cursor.take('RESULTSET')) {
    const value = takeDefault(cursor) ? parseJob(cursor) : undefined
    return node<ResultSetDeclaration>({ kind: 'resultSetDeclaration', name, value, span: cursor.span(start) })
  }
  const typed = cursor.peek().kind === 'word' && !cursor.at('DEFAULT')
  const type = typed ? parseType(cursor) : undefined
  const value = takeDefault(cursor) ? parseScriptValue(cursor) : undefined
  return node<VariableDeclaration>({
    kind: 'variableDeclaration',
    name,
    type,
    value,
    span: cursor.span(start),
  })
}

const takeDefault = (cursor: Cursor): boolean => cursor.takeSymbol(':=') || cursor.take('DEFAULT')
