import type { Declaration } from '../../tree/scripting/declaration.ts'
import type { ExceptionDeclaration } from '../../tree/scripting/exception-declaration.ts'
import type { Cursor } from '../cursor.ts'
import { parseIdentifier } from '../name.ts'
import { node } from '../node.ts'
import { parseInteger, parseString } from '../string.ts'
import { parseProcedureDeclaration } from './procedure-declaration.ts'
import { parseVariable } from './variable.ts'

/** What stands between DECLARE and BEGIN; each declaration with a semicolon behind it. */
export function parseDeclarations(cursor: Cursor): readonly Declaration[] {
  const declarations: Declaration[] = []
  while (!cursor.at('BEGIN')) {
    if (cursor.peek().kind === 'end' || cursor.at('END')) cursor.fail('a declaration or BEGIN')
    declarations.push(parseDeclaration(cursor))
    cursor.expectSymbol(';')
  }
  return declarations
}

function parseDeclaration(cursor: Cursor): Declaration {
  if (cursor.atWord('EXCEPTION', 1)) return parseException(cursor)
  if (cursor.atWord('PROCEDURE', 1)) return parseProcedureDeclaration(cursor)
  return parseVariable(cursor)
}

function parseException(cursor: Cursor): ExceptionDeclaration {
  const start = cursor.start()
  const name = parseIdentifier(cursor, 'the name of an exception')
  cursor.expect('EXCEPTION')
  let number: number | undefined
  let message: string | undefined
  if (cursor.takeSymbol('(')) {
    number = parseNumber(cursor)
    cursor.expectSymbol(',')
    message = parseString(cursor, 'the message in quotes')
    cursor.expectSymbol(')')
  }
  return node<ExceptionDeclaration>({
    kind: 'exceptionDeclaration',
    name,
    number,
    message,
    span: cursor.span(start),
  })
}

function parseNumber(cursor: Cursor): number {
  const { kind, text } = cursor.peek(1)
  if (!cursor.atSymbol('-') || kind !== 'number' || !/^20\d{3}$/.test(text)) cursor.fail('-20999 to -20000')
  return parseInteger(cursor)
}
