import type { AlterSession } from '../../tree/session/alter-session.ts'
import type { Cursor } from '../cursor.ts'
import { parseKey } from '../ddl/alter-tags.ts'
import { parseList } from '../list.ts'
import { atProperty, parseProperties } from '../property.ts'

/** `SESSION SET KEY = value …` or `SESSION UNSET KEY, …`. */
export function parseAlterSession(cursor: Cursor, start: number): AlterSession {
  cursor.expect('SESSION')
  if (cursor.take('UNSET')) {
    const unset = parseList(cursor, parseKey)
    return { kind: 'alterSession', set: [], unset, span: cursor.span(start) }
  }
  cursor.expect('SET')
  if (!atProperty(cursor)) cursor.fail('a parameter with its value')
  const set = parseProperties(cursor)
  return { kind: 'alterSession', set, unset: [], span: cursor.span(start) }
}
