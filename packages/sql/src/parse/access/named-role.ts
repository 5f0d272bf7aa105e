import type { NamedRole } from '../../tree/access/grant-role.ts'
import type { ObjectName } from '../../tree/name/object-name.ts'
import type { Cursor } from '../cursor.ts'
import { parseIdentifier, parseObjectName } from '../name.ts'
import { atClass } from '../named-object.ts'
import type { Fields } from '../node.ts'

const types = ['ROLE', 'DATABASE ROLE', 'APPLICATION ROLE', 'SERVICE ROLE'] as const

/** `ROLE r`, `DATABASE ROLE d.r`, `SERVICE ROLE service!r`, `SNOWFLAKE.CORE.BUDGET ROLE instance!r` when it comes next. */
export function parseNamedRole(cursor: Cursor): Fields<NamedRole> | undefined {
  if (atClass(cursor)) {
    const ofClass = parseObjectName(cursor, 'a class')
    cursor.expect('ROLE')
    return { roleType: 'INSTANCE ROLE', ...parseOwnedRole(cursor), class: ofClass }
  }
  const roleType = cursor.takeOneOf(types)
  if (roleType === undefined) return undefined
  if (roleType === 'SERVICE ROLE') return { roleType, ...parseOwnedRole(cursor), class: undefined }
  return { roleType, role: parseObjectName(cursor, 'a role'), owner: undefined, class: undefined }
}

/** `service!role`. */
function parseOwnedRole(cursor: Cursor): { readonly role: ObjectName; readonly owner: ObjectName } {
  const owner = parseObjectName(cursor, 'what the role belongs to')
  cursor.expectSymbol('!')
  const part = parseIdentifier(cursor, 'a role')
  return { role: { kind: 'objectName', parts: [part], span: part.span }, owner }
}
