import { tokenize } from '../token/tokenize.ts'
import type { Identifier } from '../tree/name/identifier.ts'
import type { ObjectName } from '../tree/name/object-name.ts'
import type { Span } from '../tree/node.ts'
import type { Cursor } from './cursor.ts'
import { parseExpressionAt } from './rules.ts'

/** Whether `IDENTIFIER(…)` comes next. */
export const atDynamicName = (cursor: Cursor): boolean =>
  cursor.atWord('IDENTIFIER', 0) && cursor.atSymbol('(', 1)

/** `IDENTIFIER('name')` as a part of a longer name: what is known only when the statement runs can be no part. */
export function parseTextName(cursor: Cursor): readonly Identifier[] {
  const { parts, dynamic } = parseDynamicName(cursor)
  if (dynamic !== undefined) cursor.refuse('A variable as a part of a name')
  return parts
}

/** `IDENTIFIER('db.name')`, `IDENTIFIER($name)`. Source: https://docs.snowflake.com/en/sql-reference/identifier-literal */
export function parseDynamicName(cursor: Cursor): ObjectName {
  const start = cursor.start()
  cursor.expect('IDENTIFIER')
  return parseNameInParentheses(cursor, start)
}

/** The same behind the word: `('db.name')`, `($name)`, `(?)`. */
export function parseNameInParentheses(cursor: Cursor, start: number): ObjectName {
  cursor.expectSymbol('(')
  const dynamic = parseExpressionAt(cursor)
  cursor.expectSymbol(')')
  const span = cursor.span(start)
  const parts = dynamic.kind === 'stringLiteral' ? partsOf(dynamic.value, dynamic.span) : undefined
  return parts === undefined
    ? { kind: 'objectName', parts: [], dynamic, span }
    : { kind: 'objectName', parts, span }
}

/** The parts of a name that a text spells; undefined when it is no name. */
function partsOf(text: string, span: Span): readonly Identifier[] | undefined {
  if (
    !/^\s*(?:"(?:[^"]|"")+"|[A-Za-z_][\w$]*)(?:\s*\.\s*(?:"(?:[^"]|"")+"|[A-Za-z_][\w$]*)){0,3}\s*$/.test(
      text,
    )
  )
    return undefined
  return tokenize(text).flatMap(({ kind, value }) =>
    kind === 'word' || kind === 'quotedIdentifier'
      ? [{ kind: 'identifier' as const, name: value, quoted: kind === 'quotedIdentifier', span }]
      : [],
  )
}
