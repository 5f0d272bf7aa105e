import type { Cursor } from './cursor.ts'

/** The value of a text constant. */
export function parseString(cursor: Cursor, what = 'a text in quotes'): string {
  if (cursor.peek().kind !== 'string') cursor.fail(what)
  return cursor.advance().value
}

/** The value of a text constant; Snowflake takes double quotes too where nothing but a text can stand. */
export function parseQuoted(cursor: Cursor, what = 'a text in quotes'): string {
  return cursor.peek().kind === 'quotedIdentifier' ? cursor.advance().value : parseString(cursor, what)
}

/** The value of a whole number with an optional sign. */
export function parseInteger(cursor: Cursor): number {
  const sign = cursor.takeSymbol('-') ? -1 : 1
  const { kind, text } = cursor.peek()
  if (kind !== 'number' || !/^\d{1,15}$/.test(text)) cursor.fail('a whole number')
  return sign * Number(cursor.advance().text)
}
