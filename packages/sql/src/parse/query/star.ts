import type { Identifier } from '../../tree/name/identifier.ts'
import type { ObjectName } from '../../tree/name/object-name.ts'
import type { Star, StarRename, StarReplacement } from '../../tree/query/star.ts'
import type { Cursor } from '../cursor.ts'
import { parseTextName } from '../dynamic-name.ts'
import { parseParenthesised } from '../list.ts'
import { atIdentifier, parseAnyIdentifier, parseIdentifier, publicSchema } from '../name.ts'
import { node } from '../node.ts'
import { parseExpressionAt } from '../rules.ts'
import { parseString } from '../string.ts'

/** Whether `*` or `name.*` comes next. */
export function atStar(cursor: Cursor, from = 0): boolean {
  let ahead = from === 0 && atNamedBefore(cursor) ? 5 : from
  while (atIdentifier(cursor, ahead) && cursor.atSymbol('.', ahead + 1))
    ahead += ahead === from && cursor.atSymbol('.', ahead + 2) && atIdentifier(cursor, ahead + 3) ? 3 : 2
  return cursor.atSymbol('*', ahead)
}

/** Whether `IDENTIFIER('name').` comes next. */
const atNamedBefore = (cursor: Cursor): boolean =>
  cursor.atWord('IDENTIFIER', 0) &&
  cursor.atSymbol(')', 3) &&
  cursor.atSymbol('.', 4) &&
  cursor.peek(2).kind === 'string'

/** `[table.]*` with its modifiers, in the order that Snowflake asks for. */
export function parseStar(cursor: Cursor): Star {
  const start = cursor.start()
  const table = cursor.atSymbol('*') ? undefined : parseTable(cursor)
  cursor.expectSymbol('*')
  const ilike = cursor.take('ILIKE') ? parseString(cursor, 'a pattern in quotes') : undefined
  const exclude = ilike === undefined && cursor.take('EXCLUDE') ? oneOrMore(cursor, parseName) : []
  const replace = cursor.take('REPLACE') ? parseParenthesised(cursor, parseReplacement) : []
  const rename = cursor.take('RENAME') ? oneOrMore(cursor, parseRename) : []
  return node<Star>({ kind: 'star', table, ilike, exclude, replace, rename, span: cursor.span(start) })
}

function parseTable(cursor: Cursor): ObjectName {
  const start = cursor.start()
  const parts = atNamedBefore(cursor) ? [...parseTextName(cursor)] : [parseIdentifier(cursor)]
  let span = cursor.span(start)
  for (cursor.expectSymbol('.'); !cursor.atSymbol('*'); cursor.expectSymbol('.')) {
    parts.push(parts.length === 1 && cursor.atSymbol('.') ? publicSchema(cursor) : parseAnyIdentifier(cursor))
    span = cursor.span(start)
  }
  return { kind: 'objectName', parts, span }
}

const parseName = (cursor: Cursor): Identifier => parseIdentifier(cursor, 'a column')

const oneOrMore = <Item>(cursor: Cursor, item: (cursor: Cursor) => Item): readonly Item[] =>
  cursor.atSymbol('(') ? parseParenthesised(cursor, item) : [item(cursor)]

function parseReplacement(cursor: Cursor): StarReplacement {
  const start = cursor.start()
  const expression = parseExpressionAt(cursor)
  cursor.expect('AS')
  const name = parseName(cursor)
  return { kind: 'starReplacement', expression, name, span: cursor.span(start) }
}

function parseRename(cursor: Cursor): StarRename {
  const start = cursor.start()
  const from = parseName(cursor)
  cursor.expect('AS')
  const to = parseName(cursor)
  return { kind: 'starRename', from, to, span: cursor.span(start) }
}
