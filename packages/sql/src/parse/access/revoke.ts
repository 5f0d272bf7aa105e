import type { RevokePrivileges } from '../../tree/access/grant-privileges.ts'
import type { Statement } from '../../tree/statement.ts'
import type { Cursor } from '../cursor.ts'
import { parseObjectName } from '../name.ts'
import { node } from '../node.ts'
import { refuseOthers } from './grant.ts'
import { parseGrantTarget, parsePrivileges } from './grant-target.ts'
import { parseGrantee } from './grantee.ts'

/** `REVOKE` of privileges or of a role. */
export function parseRevoke(cursor: Cursor): Statement {
  const start = cursor.start()
  cursor.expect('REVOKE')
  refuseOthers(cursor, 'REVOKE')
  const roleType = cursor.takeOneOf(['DATABASE ROLE', 'ROLE'])
  if (roleType !== undefined) {
    const role = parseObjectName(cursor, 'a role')
    cursor.expect('FROM')
    const from = parseGrantee(cursor)
    return { kind: 'revokeRole', roleType, role, from, span: cursor.span(start) }
  }
  const grantOptionFor = cursor.take('GRANT', 'OPTION', 'FOR')
  const privileges = parsePrivileges(cursor)
  cursor.expect('ON')
  const on = parseGrantTarget(cursor)
  cursor.expect('FROM')
  const from = parseGrantee(cursor)
  const behavior = cursor.takeOneOf(['CASCADE', 'RESTRICT'])
  return node<RevokePrivileges>({
    kind: 'revokePrivileges',
    grantOptionFor,
    privileges,
    on,
    from,
    behavior,
    span: cursor.span(start),
  })
}
