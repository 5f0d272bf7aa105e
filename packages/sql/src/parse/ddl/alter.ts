import type { Alter } from '../../tree/ddl/alter.ts'
import type { Statement } from '../../tree/statement.ts'
import type { Cursor } from '../cursor.ts'
import { parseObjectName } from '../name.ts'
import { parseObjectType } from '../object-type.ts'
import { parseAlterSession } from '../session/alter-session.ts'
import { parseAlterActions } from './alter-action.ts'

/** `ALTER <type> [IF EXISTS] name …` and `ALTER SESSION …`. */
export function parseAlter(cursor: Cursor): Statement {
  const start = cursor.start()
  cursor.expect('ALTER')
  if (cursor.at('SESSION')) return parseAlterSession(cursor, start)
  if (cursor.at('ACCOUNT')) cursor.refuse('ALTER ACCOUNT')
  const objectType = parseObjectType(cursor) ?? cursor.fail('the type of an object')
  const ifExists = cursor.take('IF', 'EXISTS')
  const name = parseObjectName(cursor)
  const actions = parseAlterActions(cursor)
  const alter: Alter = { kind: 'alter', objectType, ifExists, name, actions, span: cursor.span(start) }
  return alter
}
