import type { TextOrBind } from '../../tree/expression/text-or-bind.ts'
import type { Get } from '../../tree/stage/get.ts'
import type { List } from '../../tree/stage/list.ts'
import type { Put } from '../../tree/stage/put.ts'
import type { Remove } from '../../tree/stage/remove.ts'
import type { Cursor } from '../cursor.ts'
import { node } from '../node.ts'
import { parseProperties } from '../property.ts'
import { parseTextOrBind } from '../text-or-bind.ts'
import { parseLocation } from './file-location.ts'

/** `PUT file://… @stage KEY = value …`. */
export function parsePut(cursor: Cursor): Put {
  const start = cursor.start()
  cursor.expect('PUT')
  const file = parseFile(cursor)
  const stage = parseLocation(cursor)
  const properties = parseProperties(cursor)
  return { kind: 'put', file, stage, properties, span: cursor.span(start) }
}

/** `GET @stage file://… KEY = value …`. */
export function parseGet(cursor: Cursor): Get {
  const start = cursor.start()
  cursor.expect('GET')
  const stage = parseLocation(cursor)
  const file = parseFile(cursor)
  const properties = parseProperties(cursor)
  return { kind: 'get', stage, file, properties, span: cursor.span(start) }
}

/** `LIST @stage [PATTERN = '…']`. */
export function parseList(cursor: Cursor): List {
  const start = cursor.start()
  cursor.advance()
  const stage = parseLocation(cursor)
  const pattern = parsePattern(cursor)
  return node<List>({ kind: 'list', stage, pattern, span: cursor.span(start) })
}

/** `REMOVE @stage [PATTERN = '…']`. */
export function parseRemove(cursor: Cursor): Remove {
  const start = cursor.start()
  cursor.advance()
  const stage = parseLocation(cursor)
  const pattern = parsePattern(cursor)
  return node<Remove>({ kind: 'remove', stage, pattern, span: cursor.span(start) })
}

function parsePattern(cursor: Cursor): TextOrBind | undefined {
  if (!cursor.take('PATTERN')) return undefined
  cursor.expectSymbol('=')
  return parseTextOrBind(cursor)
}

/** On Windows paths hold backslashes, which a text in quotes would take for escapes: Snowflake takes them as they are. */
function parseFile(cursor: Cursor): string {
  const { kind, text, value } = cursor.peek()
  const file =
    kind === 'string' ? (text.startsWith("'") ? text.slice(1, -1).replaceAll("''", "'") : value) : text
  if ((kind !== 'fileUrl' && kind !== 'string') || !/^file:\/\//i.test(file)) cursor.fail('file://…')
  cursor.advance()
  return file
}
