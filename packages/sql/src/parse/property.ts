import type { Identifier } from '../tree/name/identifier.ts'
import type { Property, PropertyList, PropertyValue } from '../tree/property/property.ts'
import type { TagAssignment } from '../tree/property/tag-assignment.ts'
import type { Cursor } from './cursor.ts'
import { precedence } from './expression/precedence.ts'
import { parseList } from './list.ts'
import { parseObjectName } from './name.ts'
import { node } from './node.ts'
import { parseLevel } from './rules.ts'
import { parseStageLocation } from './stage/stage-location.ts'
import { parseQuoted } from './string.ts'

/** Whether `KEY = …` stands ahead; the key may be quoted either way. */
export function atProperty(cursor: Cursor, ahead = 0): boolean {
  if (!cursor.atSymbol('=', ahead + 1)) return false
  const { kind, value } = cursor.peek(ahead)
  return kind === 'word' ? !clauseWords.has(value) : kind === 'string' || kind === 'quotedIdentifier'
}

/** Words that begin a clause, and are neither the name of an option nor its value. */
const clauseWords: ReadonlySet<string> = new Set('AS FROM SELECT SET THEN WHEN WITH'.split(' '))

/** Zero or more `KEY = value`, with commas or without. */
export function parseProperties(cursor: Cursor): readonly Property[] {
  const properties: Property[] = []
  while (atProperty(cursor)) {
    properties.push(parseProperty(cursor))
    if (cursor.atSymbol(',') && atProperty(cursor, 1)) cursor.advance()
  }
  return properties
}

/** `KEY = value`. */
export function parseProperty(cursor: Cursor): Property {
  const start = cursor.start()
  const { kind, value: key } = cursor.peek()
  if (kind !== 'word' && !atProperty(cursor)) cursor.fail('the name of an option')
  cursor.advance()
  cursor.expectSymbol('=')
  const value = takesBareList(key) ? parseBareList(cursor, key) : parsePropertyValue(cursor)
  const quotes = kind === 'word' ? undefined : kind === 'string' ? "'" : '"'
  return node<Property>({ kind: 'property', key, quotes, value, span: cursor.span(start) })
}

/** What stands right of `KEY =`. */
export function parsePropertyValue(cursor: Cursor): PropertyValue {
  const start = cursor.start()
  const token = cursor.peek()
  switch (token.kind) {
    case 'string':
      cursor.advance()
      return { kind: 'stringLiteral', value: token.value, span: token.span }
    case 'number':
      cursor.advance()
      return { kind: 'numberLiteral', text: token.text, span: token.span }
    case 'stage':
      return parseStageLocation(cursor)
    case 'variable':
    case 'question':
      return parseComputed(cursor)
    case 'word':
      return parseWord(cursor)
    case 'symbol':
      break
    default:
      return parseObjectName(cursor, 'a value')
  }
  if (token.value === '(') return parseBraced(cursor)
  if (token.value === '-' && cursor.peek(1).kind === 'number') {
    cursor.advance()
    return { kind: 'numberLiteral', text: `-${cursor.advance().text}`, span: cursor.span(start) }
  }
  return token.value === ':' || token.value === '[' || token.value === '{'
    ? parseComputed(cursor)
    : cursor.fail('a value')
}

/** Values such as NULL, ALL or NONE are words here, whether reserved or not. */
function parseWord(cursor: Cursor): PropertyValue {
  const { value, span } = cursor.peek()
  if (clauseWords.has(value) || (value === 'TAG' && cursor.atSymbol('(', 1))) cursor.fail('a value')
  if (cursor.atSymbol('(', 1))
    return value === 'IDENTIFIER' ? parseObjectName(cursor, 'a value') : parseComputed(cursor)
  if (value === 'TRUE' || value === 'FALSE') {
    cursor.advance()
    return { kind: 'booleanLiteral', value: value === 'TRUE', span }
  }
  if (cursor.atSymbol('.', 1)) return parseObjectName(cursor, 'a value')
  cursor.advance()
  // `ON_ERROR = SKIP_FILE_10%`
  if (cursor.takeSymbol('%'))
    return { kind: 'stringLiteral', value: `${value}%`, span: cursor.span(span.start) }
  const part: Identifier = { kind: 'identifier', name: value, quoted: false, span }
  return { kind: 'objectName', parts: [part], span }
}

/** A variable, a bind, a call, an array or an object. */
function parseComputed(cursor: Cursor): PropertyValue {
  const mark = cursor.enter()
  const value = parseLevel(cursor, precedence.postfix)
  cursor.leave(mark)
  switch (value.kind) {
    case 'variable':
    case 'placeholder':
    case 'functionCall':
    case 'arrayConstant':
    case 'objectConstant':
      return value
    default:
      return cursor.fail('a value')
  }
}

/** `(a, b)` or `(KEY = value …)`; Snowflake takes both without the commas too. */
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
    const items: PropertyValue[] = []
    while (!cursor.atSymbol(')')) {
      items.push(parsePropertyValue(cursor))
      if (cursor.takeSymbol(',') && cursor.atSymbol(')')) cursor.fail('another value')
    }
    cursor.expectSymbol(')')
    value = node<PropertyList>({ kind: 'propertyList', items, span: cursor.span(start) })
  }
  cursor.leave(mark)
  return value
}

/** Options whose value is a list without parentheses. */
const names: ReadonlySet<string> = new Set([
  'ACCOUNT',
  'ACCOUNTS',
  'ALLOWED_ACCOUNTS',
  'ALLOWED_DATABASES',
  'ALLOWED_EXTERNAL_VOLUMES',
  'ALLOWED_SHARES',
])

/** Options whose value is a list of words such as `ACCOUNT PARAMETERS`, without parentheses. */
const types: ReadonlySet<string> = new Set(['ALLOWED_INTEGRATION_TYPES', 'OBJECT_TYPES'])

/** Second words of the types in such a list. */
const seconds: ReadonlySet<string> = new Set([
  'INTEGRATIONS',
  'MONITORS',
  'PARAMETERS',
  'POLICIES',
  'VOLUMES',
])

/**
 * Whether the value of an option is a list without parentheses.
 * Source: https://docs.snowflake.com/en/sql-reference/sql/create-failover-group
 */
const takesBareList = (key: string): boolean => names.has(key) || types.has(key)

/** `a, b` where takesBareList says so; one value alone stays what it is. */
function parseBareList(cursor: Cursor, key: string): PropertyValue {
  const start = cursor.start()
  const item = types.has(key) ? parseTypes : parsePropertyValue
  const items = [item(cursor)]
  while (cursor.atSymbol(',') && !atProperty(cursor, 1)) {
    cursor.advance()
    items.push(item(cursor))
  }
  const [only] = items
  if (only !== undefined && items.length === 1) return only
  const list: PropertyList = { kind: 'propertyList', items, bare: true, span: cursor.span(start) }
  return list
}

/** `DATABASES`, `EXTERNAL ACCESS INTEGRATIONS`. */
function parseTypes(cursor: Cursor): PropertyValue {
  const start = cursor.start()
  if (cursor.peek().kind !== 'word') cursor.fail('a type of objects')
  const words = [cursor.advance().value]
  const more = cursor.peek(1)
  if (cursor.atWord('ACCESS', 0) && more.kind === 'word' && seconds.has(more.value))
    words.push(cursor.advance().value)
  if (cursor.peek().kind === 'word' && seconds.has(cursor.peek().value)) words.push(cursor.advance().value)
  return { kind: 'keyword', text: words.join(' '), span: cursor.span(start) }
}

/** `name = 'value', …` after TAG. */
export const parseTags = (cursor: Cursor): readonly TagAssignment[] => parseList(cursor, parseTag)

/** `name = 'value'`. */
export function parseTag(cursor: Cursor): TagAssignment {
  const start = cursor.start()
  const name = parseObjectName(cursor, 'the name of a tag')
  cursor.expectSymbol('=')
  const value = parseQuoted(cursor, 'the value of the tag in quotes')
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
