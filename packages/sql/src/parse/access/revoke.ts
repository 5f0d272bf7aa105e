import type { RevokeCaller } from '../../tree/access/grant-caller.ts'
import type { RevokePrivileges } from '../../tree/access/grant-privileges.ts'
import type { RevokeRole } from '../../tree/access/grant-role.ts'
import type { Statement } from '../../tree/statement.ts'
import type { Cursor } from '../cursor.ts'
import { node } from '../node.ts'
import { parseCallerPrivileges } from './caller.ts'
import { parseGrantTarget } from './grant-target.ts'
import { parseGrantee } from './grantee.ts'
import { parseNamedRole } from './named-role.ts'
import { parsePrivileges } from './privileges.ts'

/** `REVOKE` of privileges, of a role or from callers. */
export function parseRevoke(cursor: Cursor): Statement {
  const start = cursor.start()
  cursor.expect('REVOKE')
  const caller = parseCallerPrivileges(cursor)
  if (caller !== undefined) {
    cursor.expect('FROM')
    const from = parseGrantee(cursor)
    return node<RevokeCaller>({ kind: 'revokeCaller', ...caller, from, span: cursor.span(start) })
  }
  const role = parseNamedRole(cursor)
  if (role !== undefined) {
    cursor.expect('FROM')
    const from = parseGrantee(cursor)
    return node<RevokeRole>({ kind: 'revokeRole', ...role, from, span: cursor.span(start) })
  }
  const grantOptionFor = cursor.at('GRANT')
  if (grantOptionFor) cursor.expect('GRANT', 'OPTION', 'FOR')
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
