import type { SetTags, UnsetTags } from '../../tree/ddl/alter-action.ts'
import type { Cursor } from '../cursor.ts'
import { parseList } from '../list.ts'
import { parseObjectName } from '../name.ts'
import { parseTags } from '../property.ts'

/** The name of an option. */
export function parseKey(cursor: Cursor): string {
  if (cursor.peek().kind !== 'word') cursor.fail('the name of an option')
  return cursor.advance().value
}

/** `TAG name = 'value', …` after SET. */
export function parseSetTags(cursor: Cursor, start: number): SetTags {
  cursor.expect('TAG')
  const tags = parseTags(cursor)
  return { kind: 'setTags', tags, span: cursor.span(start) }
}

/** `TAG name, …` after UNSET. */
export function parseUnsetTags(cursor: Cursor, start: number): UnsetTags {
  cursor.expect('TAG')
  const names = parseList(cursor, (inner) => parseObjectName(inner, 'the name of a tag'))
  return { kind: 'unsetTags', names, span: cursor.span(start) }
}
