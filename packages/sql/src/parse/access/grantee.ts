import type { Grantee } from '../../tree/access/grantee.ts'
import type { Cursor } from '../cursor.ts'
import { parseObjectName } from '../name.ts'

/** `[ROLE] name`, `DATABASE ROLE name`, `USER name`, `SHARE name`. */
export function parseGrantee(cursor: Cursor): Grantee {
  const start = cursor.start()
  if (cursor.at('APPLICATION')) cursor.refuse('A grant to an application')
  const type = cursor.takeOneOf(['DATABASE ROLE', 'ROLE', 'USER', 'SHARE']) ?? 'ROLE'
  const name = parseObjectName(cursor, 'ROLE, DATABASE ROLE, USER or SHARE')
  return { kind: 'grantee', type, name, span: cursor.span(start) }
}
