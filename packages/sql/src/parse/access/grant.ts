import type { GrantCaller } from '../../tree/access/grant-caller.ts'
import type { GrantOwnership } from '../../tree/access/grant-ownership.ts'
import type { GrantRole } from '../../tree/access/grant-role.ts'
import type { Statement } from '../../tree/statement.ts'
import type { Cursor } from '../cursor.ts'
import { node } from '../node.ts'
import { parseCallerPrivileges } from './caller.ts'
import { parseGrantTarget } from './grant-target.ts'
import { parseGrantee } from './grantee.ts'
import { parseNamedRole } from './named-role.ts'
import { parsePrivileges } from './privileges.ts'

/** `GRANT` of privileges, of ownership, of a role or to callers. */
export function parseGrant(cursor: Cursor): Statement {
  const start = cursor.start()
  cursor.expect('GRANT')
  if (cursor.take('OWNERSHIP')) return parseOwnership(cursor, start)
  const caller = parseCallerPrivileges(cursor)
  if (caller !== undefined) {
    cursor.expect('TO')
    const to = parseGrantee(cursor)
    return node<GrantCaller>({ kind: 'grantCaller', ...caller, to, span: cursor.span(start) })
  }
  const role = parseNamedRole(cursor)
  if (role !== undefined) {
    cursor.expect('TO')
    const to = parseGrantee(cursor)
    return node<GrantRole>({ kind: 'grantRole', ...role, to, span: cursor.span(start) })
  }
  const privileges = parsePrivileges(cursor)
  cursor.expect('ON')
  const on = parseGrantTarget(cursor)
  cursor.expect('TO')
  const to = parseGrantee(cursor)
  const withGrantOption = cursor.take('WITH', 'GRANT', 'OPTION')
  return { kind: 'grantPrivileges', privileges, on, to, withGrantOption, span: cursor.span(start) }
}

function parseOwnership(cursor: Cursor, start: number): GrantOwnership {
  cursor.expect('ON')
  const on = parseGrantTarget(cursor)
  cursor.expect('TO')
  const to = parseGrantee(cursor)
  const currentGrants = cursor.takeOneOf(['COPY', 'REVOKE'])
  if (currentGrants !== undefined) cursor.expect('CURRENT', 'GRANTS')
  return node<GrantOwnership>({ kind: 'grantOwnership', on, to, currentGrants, span: cursor.span(start) })
}
