import type { Await, Cancel } from '../../tree/scripting/await.ts'
import type { CloseCursor, FetchCursor, OpenCursor } from '../../tree/scripting/cursor-statement.ts'
import type { Break, Continue } from '../../tree/scripting/jump.ts'
import type { Let } from '../../tree/scripting/let.ts'
import type { Raise } from '../../tree/scripting/raise.ts'
import type { Return } from '../../tree/scripting/return.ts'
import type { ScriptingStatement } from '../../tree/scripting/scripting-statement.ts'
import type { Cursor } from '../cursor.ts'
import { parseList, parseParenthesised } from '../list.ts'
import { parseIdentifier } from '../name.ts'
import { node } from '../node.ts'
import { atQuery } from '../query/at-query.ts'
import { parseExpressionAt, parseQueryAt } from '../rules.ts'
import { parseCaseStatement, parseIf } from './branch.ts'
import { parseFetchTarget } from './fetch-target.ts'
import { parseLabel } from './label.ts'
import { parseFor, parseLoop, parseRepeat, parseWhile } from './loop.ts'
import { parseBlock } from './parse-block.ts'
import { parseJob } from './script-value.ts'
import { parseVariable } from './variable.ts'

/** The statements of Snowflake Scripting by their first word; a block that starts with BEGIN is decided elsewhere. */
export const scriptingRules: Readonly<Record<string, (cursor: Cursor) => ScriptingStatement>> = {
  ASYNC: parseJob,
  AWAIT: parseAwait,
  BREAK: (cursor) => parseJump(cursor, 'break'),
  CANCEL: parseCancel,
  CASE: parseCaseStatement,
  CLOSE: parseClose,
  CONTINUE: (cursor) => parseJump(cursor, 'continue'),
  DECLARE: parseBlock,
  EXIT: (cursor) => parseJump(cursor, 'break'),
  FETCH: parseFetch,
  FOR: parseFor,
  IF: parseIf,
  ITERATE: (cursor) => parseJump(cursor, 'continue'),
  LET: parseLet,
  LOOP: parseLoop,
  OPEN: parseOpen,
  RAISE: parseRaise,
  REPEAT: parseRepeat,
  RETURN: parseReturn,
  WHILE: parseWhile,
}

function parseLet(cursor: Cursor): Let {
  const start = cursor.start()
  cursor.expect('LET')
  if (cursor.atWord('EXCEPTION', 1) || cursor.atWord('PROCEDURE', 1)) {
    cursor.advance()
    cursor.fail('a variable, a CURSOR or a RESULTSET; DECLARE takes the rest')
  }
  const declaration = parseVariable(cursor)
  const untyped = declaration.kind === 'variableDeclaration' && declaration.type === undefined
  if (untyped && declaration.value === undefined) cursor.fail('":=", DEFAULT or a type')
  return { kind: 'let', declaration, span: cursor.span(start) }
}

function parseJump(cursor: Cursor, kind: 'break' | 'continue'): Break | Continue {
  const start = cursor.start()
  cursor.advance()
  const label = parseLabel(cursor)
  return node<Break | Continue>({ kind, label, span: cursor.span(start) })
}

function parseReturn(cursor: Cursor): Return {
  const start = cursor.start()
  cursor.expect('RETURN')
  if (cursor.atSymbol(';') || cursor.peek().kind === 'end')
    return node<Return>({ kind: 'return', table: false, value: undefined, span: cursor.span(start) })
  if (!cursor.at('TABLE')) {
    const value = parseExpressionAt(cursor)
    return node<Return>({ kind: 'return', table: false, value, span: cursor.span(start) })
  }
  cursor.advance()
  cursor.expectSymbol('(')
  const from = cursor.start()
  const value = atQuery(cursor)
    ? ({ kind: 'subquery', query: parseQueryAt(cursor), span: cursor.span(from) } as const)
    : parseExpressionAt(cursor)
  cursor.expectSymbol(')')
  return node<Return>({ kind: 'return', table: true, value, span: cursor.span(start) })
}

function parseRaise(cursor: Cursor): Raise {
  const start = cursor.start()
  cursor.expect('RAISE')
  const exception = parseLabel(cursor)
  return node<Raise>({ kind: 'raise', exception, span: cursor.span(start) })
}

function parseOpen(cursor: Cursor): OpenCursor {
  const start = cursor.start()
  cursor.expect('OPEN')
  const name = parseIdentifier(cursor, 'a cursor')
  const using = cursor.take('USING') ? parseParenthesised(cursor, parseExpressionAt) : []
  return { kind: 'openCursor', cursor: name, using, span: cursor.span(start) }
}

function parseFetch(cursor: Cursor): FetchCursor {
  const start = cursor.start()
  cursor.expect('FETCH')
  const name = parseIdentifier(cursor, 'a cursor')
  cursor.expect('INTO')
  const into = parseList(cursor, parseFetchTarget)
  return { kind: 'fetchCursor', cursor: name, into, span: cursor.span(start) }
}

function parseClose(cursor: Cursor): CloseCursor {
  const start = cursor.start()
  cursor.expect('CLOSE')
  const name = parseIdentifier(cursor, 'a cursor')
  return { kind: 'closeCursor', cursor: name, span: cursor.span(start) }
}

function parseAwait(cursor: Cursor): Await {
  const start = cursor.start()
  cursor.expect('AWAIT')
  const resultSet = cursor.take('ALL') ? undefined : parseIdentifier(cursor, 'ALL or a RESULTSET')
  return node<Await>({ kind: 'await', resultSet, span: cursor.span(start) })
}

function parseCancel(cursor: Cursor): Cancel {
  const start = cursor.start()
  cursor.expect('CANCEL')
  const resultSet = parseIdentifier(cursor, 'a RESULTSET')
  return { kind: 'cancel', resultSet, span: cursor.span(start) }
}
