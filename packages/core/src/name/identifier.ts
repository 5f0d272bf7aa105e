import { invalidIdentifier } from '../errors.ts'

/** Snowflake's limit, in characters. Source: https://docs.snowflake.com/en/sql-reference/identifiers-syntax */
export const maxIdentifierLength = 255

const unquoted = /^[A-Za-z_][A-Za-z0-9_$]*$/
const foldsToItself = /^[A-Z_][A-Z0-9_$]*$/

/**
 * The exact name that Snowflake stores for an identifier as it is written in SQL: an unquoted one folds to upper case, a
 * quoted one is kept and `""` inside it means one quote.
 *
 * @throws CORE.INVALID_IDENTIFIER when the text is no identifier, is empty, or is longer than 255 characters.
 * @example
 * parseIdentifier('orders') // 'ORDERS'
 * parseIdentifier('"Order ""A"""') // 'Order "A"'
 */
export function parseIdentifier(text: string): string {
  if (unquoted.test(text)) return assertIdentifier(text.toUpperCase())
  if (text.length < 2 || !text.startsWith('"') || !text.endsWith('"'))
    throw invalidIdentifier(text, 'it is neither a plain word nor in double quotes')
  const inner = text.slice(1, -1)
  if (/(?:^|[^"])(?:"")*"(?:[^"]|$)/.test(inner))
    throw invalidIdentifier(text, 'a double quote inside it is not doubled')
  return assertIdentifier(inner.replaceAll('""', '"'))
}

/**
 * The shortest SQL spelling of an exact name: bare when folding gives the name back, else in double quotes.
 *
 * @throws CORE.INVALID_IDENTIFIER when the name is empty, longer than 255 characters, or holds a NUL.
 */
export function formatIdentifier(name: string): string {
  assertIdentifier(name)
  return foldsToItself.test(name) ? name : `"${name.replaceAll('"', '""')}"`
}

/**
 * Gives the name back when Snowflake can store it.
 *
 * @throws CORE.INVALID_IDENTIFIER otherwise.
 */
export function assertIdentifier(name: string): string {
  if (name === '') throw invalidIdentifier(name, 'it is empty')
  if ([...name].length > maxIdentifierLength)
    throw invalidIdentifier(name, `it is longer than ${maxIdentifierLength} characters`)
  if (name.includes('\0')) throw invalidIdentifier(name, 'it holds a NUL character')
  if (!name.isWellFormed()) throw invalidIdentifier(name, 'it is not well-formed Unicode')
  return name
}
