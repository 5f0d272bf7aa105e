import type { Statement } from '../../tree/statement.ts'
import type { Cursor } from '../cursor.ts'
import { parseStatementInside } from '../rules.ts'
import { parseFunctionStatement } from './function-statement.ts'

/** Words that end a list of statements. */
export const listEnds: readonly string[] = ['END', 'ELSE', 'ELSEIF', 'WHEN', 'UNTIL', 'EXCEPTION']

/** One or more statements, each with a semicolon behind it, up to the word that ends the list. */
export function parseStatementList(cursor: Cursor): readonly Statement[] {
  const statements: Statement[] = []
  if (atListEnd(cursor)) cursor.fail('a statement')
  do {
    const statement = cursor.recover(readStatement)
    if (statement !== undefined) statements.push(statement)
    cursor.expectSymbol(';')
    if (cursor.peek().kind === 'end') cursor.fail('END')
  } while (!atListEnd(cursor))
  return statements
}

function atListEnd(cursor: Cursor): boolean {
  let found = false
  for (const word of listEnds) if (cursor.at(word)) found = true
  // A variable may be called EXCEPTION.
  return found && (cursor.atWord('END', 0) || !cursor.atSymbol(':=', 1))
}

/** The semicolon is asked for here too, so that what is missing before it counts as an error of the statement. */
function readStatement(cursor: Cursor): Statement {
  const statement = parseInnerStatement(cursor)
  if (!cursor.atSymbol(';')) cursor.fail('";"')
  return statement
}

/** A statement of a block: NULL and calls of functions are some only here. */
function parseInnerStatement(cursor: Cursor): Statement {
  const start = cursor.start()
  if (cursor.at('NULL')) {
    cursor.advance()
    return { kind: 'nullStatement', span: cursor.span(start) }
  }
  return parseFunctionStatement(cursor) ?? parseStatementInside(cursor)
}
