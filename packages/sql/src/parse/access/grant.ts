import type { GrantOwnership } from '../../tree/access/grant-ownership.ts'
import type { Statement } from '../../tree/statement.ts'
import type { Cursor } from '../cursor.ts'
import { parseObjectName } from '../name.ts'
import { node } from '../node.ts'
import { parseGrantTarget, parsePrivileges } from './grant-target.ts'
import { parseGrantee } from './grantee.ts'

/** `GRANT` of privileges, of ownership or of a role. */
export function parseGrant(cursor: Cursor): Statement {
  const start = cursor.start()
  cursor.expect('GRANT')
  refuseOthers(cursor, 'GRANT')
  if (cursor.take('OWNERSHIP')) return parseOwnership(cursor, start)
  const roleType = cursor.takeOneOf(['DATABASE ROLE', 'ROLE'])
  if (roleType !== undefined) {
    const role = parseObjectName(cursor, 'a role')
    cursor.expect('TO')
    const to = parseGrantee(cursor)
    return { kind: 'grantRole', roleType, role, to, span: cursor.span(start) }
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

/** Forms of GRANT and REVOKE that belong to a later issue. */
export function refuseOthers(cursor: Cursor, verb: string): void {
  for (const word of ['APPLICATION', 'CALLER', 'INHERITED', 'SERVICE'])
    if (cursor.at(word)) cursor.refuse(`${verb} ${word}`)
}
