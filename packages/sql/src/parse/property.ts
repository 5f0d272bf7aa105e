import type { Identifier } from '../tree/name/identifier.ts'
import type { Property, PropertyValue } from '../tree/property/property.ts'
import type { TagAssignment } from '../tree/property/tag-assignment.ts'
import type { Cursor } from './cursor.ts'
import { parseList } from './list.ts'
import { parseObjectName } from './name.ts'
import { parseString } from './string.ts'

/** Whether `KEY = …` comes next. */
export const atProperty = (cursor: Cursor): boolean =>
  cursor.peek().kind === 'word' && cursor.atSymbol('=', 1)

/** Zero or more `KEY = value`, with commas or without. */
export function parseProperties(cursor: Cursor): readonly Property[] {
  const properties: Property[] = []
  while (atProperty(cursor)) {
    properties.push(parseProperty(cursor))
    if (cursor.atSymbol(',') && cursor.peek(1).kind === 'word' && cursor.atSymbol('=', 2)) cursor.advance()
  }
  return properties
}

/** `KEY = value`. */
export function parseProperty(cursor: Cursor): Property {
  const start = cursor.start()
  if (cursor.peek().kind !== 'word') cursor.fail('the name of an option')
  const key = cursor.advance().value
  cursor.expectSymbol('=')
  const value = parsePropertyValue(cursor)
  return { kind: 'property', key, value, span: cursor.span(start) }
}

/** What stands right of `KEY =`. */
export function parsePropertyValue(cursor: Cursor): PropertyValue {
  const start = cursor.start()
  if (cursor.atSymbol('(')) return parseBraced(cursor)
  const token = cursor.peek()
  if (token.kind === 'string') {
    cursor.advance()
    return { kind: 'stringLiteral', value: token.value, span: token.span }
  }
  const negative = cursor.atSymbol('-') && cursor.peek(1).kind === 'number'
  if (negative || token.kind === 'number') {
    if (negative) cursor.advance()
    const text = `${negative ? '-' : ''}${cursor.advance().text}`
    return { kind: 'numberLiteral', text, span: cursor.span(start) }
  }
  if (cursor.at('TRUE') || cursor.at('FALSE')) {
    cursor.advance()
    return { kind: 'booleanLiteral', value: token.value === 'TRUE', span: token.span }
  }
  if (token.kind === 'stage') cursor.refuse('A stage as the value of an option')
  if (token.kind === 'word') {
    const value = parseWordOrName(cursor)
    // `ON_ERROR = SKIP_FILE_10%`
    if (!cursor.takeSymbol('%')) return value
    return { kind: 'stringLiteral', value: `${token.value}%`, span: cursor.span(start) }
  }
  return parseObjectName(cursor, 'a value')
}

/** Values such as NULL, ALL or NONE are words here, whether reserved or not. */
function parseWordOrName(cursor: Cursor): PropertyValue {
  if (cursor.atSymbol('.', 1)) return parseObjectName(cursor, 'a value')
  const { value, span } = cursor.advance()
  const part: Identifier = { kind: 'identifier', name: value, quoted: false, span }
  return { kind: 'objectName', parts: [part], span }
}

function parseBraced(cursor: Cursor): PropertyValue {
  const start = cursor.start()
  const mark = cursor.enter()
  cursor.expectSymbol('(')
  let value: PropertyValue
  if (atProperty(cursor)) {
    const properties = parseProperties(cursor)
    cursor.expectSymbol(')')
    value = { kind: 'propertyGroup', properties, span: cursor.span(start) }
  } else {
    const items = cursor.atSymbol(')') ? [] : parseList(cursor, parsePropertyValue)
    cursor.expectSymbol(')')
    value = { kind: 'propertyList', items, span: cursor.span(start) }
  }
  cursor.leave(mark)
  return value
}

/** `name = 'value', …` after TAG. */
export const parseTags = (cursor: Cursor): readonly TagAssignment[] => parseList(cursor, parseTag)

function parseTag(cursor: Cursor): TagAssignment {
  const start = cursor.start()
  const name = parseObjectName(cursor, 'the name of a tag')
  cursor.expectSymbol('=')
  const value = parseString(cursor, 'the value of the tag in quotes')
  return { kind: 'tagAssignment', name, value, span: cursor.span(start) }
}

/** `[WITH] TAG (…)` when it comes next. */
export function parseTagClause(cursor: Cursor): readonly TagAssignment[] | undefined {
  if (!(cursor.at('WITH', 'TAG') || (cursor.at('TAG') && cursor.atSymbol('(', 1)))) return undefined
  cursor.take('WITH')
  cursor.expect('TAG')
  cursor.expectSymbol('(')
  const tags = parseTags(cursor)
  cursor.expectSymbol(')')
  return tags
}
