import type { SetTags, UnsetTags } from '../../tree/ddl/alter-action.ts'
import type { ObjectName } from '../../tree/name/object-name.ts'
import type { TagAssignment } from '../../tree/property/tag-assignment.ts'
import type { Cursor } from '../cursor.ts'
import { parseObjectName } from '../name.ts'
import { parseTag } from '../property.ts'

/** The name of an option. */
export function parseKey(cursor: Cursor): string {
  if (cursor.peek().kind !== 'word') cursor.fail('the name of an option')
  return cursor.advance().value
}

/** `TAG name = 'value', …` after SET. */
export function parseSetTags(cursor: Cursor, start: number): SetTags {
  cursor.expect('TAG')
  const tags: TagAssignment[] = [parseTag(cursor)]
  while (takeComma(cursor)) tags.push(parseTag(cursor))
  return { kind: 'setTags', tags, span: cursor.span(start) }
}

/** `TAG name, …` after UNSET. */
export function parseUnsetTags(cursor: Cursor, start: number): UnsetTags {
  cursor.expect('TAG')
  const names: ObjectName[] = [parseObjectName(cursor, 'the name of a tag')]
  while (takeComma(cursor)) names.push(parseObjectName(cursor, 'the name of a tag'))
  return { kind: 'unsetTags', names, span: cursor.span(start) }
}

/** A comma with a tag behind it; what is done to the next column has a word behind its name. */
const takeComma = (cursor: Cursor): boolean =>
  cursor.atSymbol(',') &&
  !cursor.atWord('COLUMN', 1) &&
  cursor.peek(2).kind !== 'word' &&
  cursor.takeSymbol(',')
