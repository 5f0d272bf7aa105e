import type { Grantee } from '../../tree/access/grantee.ts'
import type { Cursor } from '../cursor.ts'
import { parseObjectName } from '../name.ts'

const types = [
  'ROLE',
  'DATABASE ROLE',
  'USER',
  'SHARE IN APPLICATION PACKAGE',
  'SHARE',
  'APPLICATION ROLE',
  'APPLICATION',
] as const satisfies readonly Grantee['type'][]

/** `[ROLE] name`, `DATABASE ROLE name`, `USER name`, `SHARE name`, `APPLICATION [ROLE] name`. */
export function parseGrantee(cursor: Cursor): Grantee {
  const start = cursor.start()
  const type = cursor.takeOneOf(types) ?? 'ROLE'
  const name = parseObjectName(cursor, 'ROLE, DATABASE ROLE, USER, SHARE or APPLICATION')
  return { kind: 'grantee', type, name, span: cursor.span(start) }
}
