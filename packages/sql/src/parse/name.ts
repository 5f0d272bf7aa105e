import type { Identifier } from '../tree/name/identifier.ts'
import type { ObjectName } from '../tree/name/object-name.ts'
import type { Cursor } from './cursor.ts'
import { atDynamicName, parseDynamicName, parseTextName } from './dynamic-name.ts'
import { bareCalls, clauseWords, columnWords, reservedWords, selectWords } from './keywords.ts'

/** Whether the next token can be a name. */
export function atIdentifier(cursor: Cursor, ahead = 0): boolean {
  const token = cursor.peek(ahead)
  return (
    token.kind === 'quotedIdentifier' ||
    (token.kind === 'word' ? !reservedWords.has(token.value) : token.kind === 'template')
  )
}

/** A name of one part. */
export function parseIdentifier(cursor: Cursor, what = 'a name'): Identifier {
  if (!atIdentifier(cursor)) cursor.fail(what)
  if (cursor.peek().text === '""') cursor.fail('a name that is not empty')
  return identifierOf(cursor)
}

/** The next token as a name, even when the word is reserved: after a dot it can be nothing else. */
export function parseAnyIdentifier(cursor: Cursor): Identifier {
  const { kind, text } = cursor.peek()
  if ((kind !== 'quotedIdentifier' && kind !== 'word' && kind !== 'template') || text === '""')
    cursor.fail('a name')
  return identifierOf(cursor)
}

function identifierOf(cursor: Cursor): Identifier {
  const { kind, value, span } = cursor.advance()
  return { kind: 'identifier', name: value, quoted: kind === 'quotedIdentifier', span }
}

/** The schema that `a..b` leaves out. */
export const publicSchema = (cursor: Cursor): Identifier => {
  const at = cursor.start()
  return { kind: 'identifier', name: 'PUBLIC', quoted: false, span: { start: at, end: at } }
}

/** Most parts of the name of an object: database, schema and its own. */
const objectParts = 3

/** A name with dots between its parts; `a..b` leaves out the schema PUBLIC. Only a column has more parts than three. */
export function parseObjectName(cursor: Cursor, what = 'a name', mostParts = objectParts): ObjectName {
  const start = cursor.start()
  const dynamic = atDynamicName(cursor) ? parseDynamicName(cursor) : undefined
  if (dynamic?.dynamic !== undefined) return dynamic
  const parts = dynamic === undefined ? [parseIdentifier(cursor, what)] : [...dynamic.parts]
  const most = mostParts === 1 ? 'a name without dots' : `a name of at most ${mostParts} parts`
  while (cursor.atSymbol('.')) {
    if (parts.length >= mostParts) cursor.fail(most)
    cursor.advance()
    if (cursor.atSymbol('.') && parts.length === 1) parts.push(publicSchema(cursor))
    else if (atDynamicName(cursor)) parts.push(...parseTextName(cursor))
    else parts.push(parseAnyIdentifier(cursor))
  }
  if (parts.length > mostParts) cursor.fail(most)
  return { kind: 'objectName', parts, span: cursor.span(start) }
}

/** The alias of a table: any name after AS, else one that starts no clause. */
export function parseAlias(cursor: Cursor): Identifier | undefined {
  if (cursor.take('AS')) return parseIdentifier(cursor, 'an alias')
  const token = cursor.peek()
  return token.kind !== 'template' &&
    atIdentifier(cursor) &&
    !(token.kind === 'word' && clauseWords.has(token.value) && startsClause(cursor))
    ? parseIdentifier(cursor)
    : undefined
}

/** Whether a word that can start a clause does: nothing is limited or named between a table and what ends it. */
const startsClause = (cursor: Cursor): boolean =>
  !cursor.atWord('MATCH_CONDITION', 1) && !(cursor.atWord('WINDOW', 0) && cursor.peek(1).kind !== 'word')

/** The alias of a column: words of FROM do for it too, and those of a clause where nothing else can follow. */
export function parseColumnAlias(cursor: Cursor): Identifier | undefined {
  const given = cursor.take('AS')
  const { kind, value } = cursor.peek()
  if (kind === 'word') {
    if (given && (columnWords.has(value) || bareCalls.has(value))) return parseColumnWord(cursor)
    if (given) return parseIdentifier(cursor, 'an alias')
    if (reservedWords.has(value) || (selectWords.has(value) && !endsItem(cursor))) return undefined
    return parseIdentifier(cursor)
  }
  if (kind === 'quotedIdentifier' || (given && kind === 'template')) return parseIdentifier(cursor)
  return given ? cursor.fail('an alias') : undefined
}

/** Whether the list of SELECT goes on or ends behind the next token. */
const endsItem = (cursor: Cursor): boolean => cursor.atSymbol(',', 1) || cursor.atWord('FROM', 1)

/** A word that is reserved only in FROM, as the name of a column: written out it needs quotes. */
export function parseColumnWord(cursor: Cursor): Identifier {
  const { value, span } = cursor.advance()
  return { kind: 'identifier', name: value, quoted: true, span }
}
