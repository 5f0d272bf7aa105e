import { type ObjectType, objectTypes } from '../../tree/name/object-type.ts'
import type { Show, ShowGrants, ShowScope, ShowType } from '../../tree/show/show.ts'
import type { Cursor } from '../cursor.ts'
import { atIdentifier, parseObjectName } from '../name.ts'
import { node } from '../node.ts'
import { parseObjectType, pluralOf } from '../object-type.ts'
import { parseInteger, parseString } from '../string.ts'

const more = [
  'COLUMN',
  'OBJECT',
  'PARAMETER',
  'PRIMARY KEY',
  'UNIQUE KEY',
  'IMPORTED KEY',
  'EXPORTED KEY',
  'TRANSACTION',
  'VARIABLE',
] as const

const types: ReadonlyMap<string, ShowType> = new Map(
  [...objectTypes, ...more].map((type): [string, ShowType] => [pluralOf(type), type]),
)

/** `SHOW [TERSE] <types> [HISTORY] [LIKE …] [IN …] [STARTS WITH …] [LIMIT … [FROM …]]`, `SHOW GRANTS …`. */
export function parseShow(cursor: Cursor): Show | ShowGrants {
  const start = cursor.start()
  cursor.expect('SHOW')
  if (cursor.take('GRANTS')) return parseShowGrants(cursor, start, false)
  if (cursor.take('FUTURE', 'GRANTS')) return parseShowGrants(cursor, start, true)
  const terse = cursor.take('TERSE')
  const objectType = types.get(cursor.takeOneOf([...types.keys()]) ?? '') ?? cursor.fail('what to show')
  const history = cursor.take('HISTORY')
  const like = cursor.take('LIKE') ? parseString(cursor, 'a pattern in quotes') : undefined
  const scope = cursor.at('IN') ? parseScope(cursor) : undefined
  const startsWith = cursor.take('STARTS', 'WITH') ? parseString(cursor) : undefined
  const limit = cursor.take('LIMIT') ? parseInteger(cursor) : undefined
  const from = limit !== undefined && cursor.take('FROM') ? parseString(cursor) : undefined
  return node<Show>({
    kind: 'show',
    terse,
    objectType,
    history,
    like,
    in: scope,
    startsWith,
    limit,
    from,
    span: cursor.span(start),
  })
}

function parseScope(cursor: Cursor): ShowScope {
  const start = cursor.start()
  cursor.expect('IN')
  const objectType =
    atIdentifier(cursor, 1) || cursor.peek().value === 'TABLE' || endsAfterNext(cursor)
      ? parseObjectType(cursor)
      : undefined
  const name =
    objectType !== 'ACCOUNT' && atIdentifier(cursor) && !atClause(cursor)
      ? parseObjectName(cursor)
      : undefined
  if (objectType === undefined && name === undefined)
    cursor.fail('ACCOUNT, DATABASE, SCHEMA, TABLE or a name')
  return node<ShowScope>({ kind: 'showScope', objectType, name, span: cursor.span(start) })
}

/** `IN ACCOUNT`, `IN DATABASE`: the current one. */
const endsAfterNext = (cursor: Cursor): boolean => cursor.peek(1).kind === 'end' || cursor.atSymbol(';', 1)

const atClause = (cursor: Cursor): boolean =>
  cursor.at('STARTS', 'WITH') || (cursor.at('LIMIT') && cursor.peek(1).kind === 'number')

function parseShowGrants(cursor: Cursor, start: number, future: boolean): ShowGrants {
  const direction = cursor.takeOneOf(['ON', 'TO', 'OF', 'IN'])
  if (direction === undefined)
    return node<ShowGrants>({ kind: 'showGrants', future, span: cursor.span(start) })
  const objectType: ObjectType = parseObjectType(cursor) ?? cursor.fail('the type of an object')
  const name = objectType === 'ACCOUNT' ? undefined : parseObjectName(cursor)
  if (cursor.peek().kind === 'word') cursor.refuse(`SHOW GRANTS … ${cursor.peek().value}`)
  return node<ShowGrants>({
    kind: 'showGrants',
    future,
    direction,
    objectType,
    name,
    span: cursor.span(start),
  })
}
