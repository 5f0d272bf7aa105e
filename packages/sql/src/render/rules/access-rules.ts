import { pluralOf } from '../../parse/object-type.ts'
import type { NamedRole } from '../../tree/access/grant-role.ts'
import { type Doc, glue, statement, words } from '../layout/doc.ts'
import { type RenderRules, renderNode } from '../render-part.ts'
import type { Spelling } from '../spelling.ts'
import { namedObject } from './named-object.ts'

/** GRANT and REVOKE, and their parts. */
export const accessRules: RenderRules<
  | 'grantPrivileges'
  | 'revokePrivileges'
  | 'grantOwnership'
  | 'grantRole'
  | 'revokeRole'
  | 'grantCaller'
  | 'revokeCaller'
  | 'grantOnAccount'
  | 'grantOnObject'
  | 'grantOnObjects'
  | 'grantee'
> = {
  grantPrivileges: ({ privileges, on, to: grantee, withGrantOption }, to) =>
    statement(
      words('GRANT', privileges.join(', ')),
      renderNode(on, to),
      words('TO', renderNode(grantee, to)),
      withGrantOption && 'WITH GRANT OPTION',
    ),
  revokePrivileges: ({ grantOptionFor, privileges, on, from, behavior }, to) =>
    statement(
      words('REVOKE', grantOptionFor && 'GRANT OPTION FOR', privileges.join(', ')),
      renderNode(on, to),
      words('FROM', renderNode(from, to)),
      behavior,
    ),
  grantOwnership: ({ on, to: grantee, currentGrants }, to) =>
    statement(
      'GRANT OWNERSHIP',
      renderNode(on, to),
      words('TO', renderNode(grantee, to)),
      currentGrants && `${currentGrants} CURRENT GRANTS`,
    ),
  grantRole: (node, to) => words('GRANT', namedRole(node, to), 'TO', renderNode(node.to, to)),
  revokeRole: (node, to) => words('REVOKE', namedRole(node, to), 'FROM', renderNode(node.from, to)),
  grantCaller: ({ inherited, privileges, on, to: grantee }, to) =>
    words('GRANT', caller(inherited, privileges), renderNode(on, to), 'TO', renderNode(grantee, to)),
  revokeCaller: ({ inherited, privileges, on, from }, to) =>
    words('REVOKE', caller(inherited, privileges), renderNode(on, to), 'FROM', renderNode(from, to)),
  grantOnAccount: () => 'ON ACCOUNT',
  grantOnObject: (node, to) => words('ON', node.bare ? to.name(node.name) : namedObject(node, to)),
  grantOnObjects: ({ scope, objectType, container, name }, to) =>
    words('ON', scope, pluralOf(objectType), 'IN', container, name && to.name(name)),
  grantee: ({ type, name }, to) => words(type, to.name(name)),
}

function caller(inherited: boolean, privileges: readonly string[]): string {
  const word = inherited ? 'INHERITED CALLER' : 'CALLER'
  return privileges[0] === 'ALL' ? `ALL ${word} PRIVILEGES` : `${word} ${privileges.join(', ')}`
}

const namedRole = ({ roleType, role, owner, class: ofClass }: NamedRole, to: Spelling): Doc =>
  words(
    ofClass === undefined ? roleType : words(to.name(ofClass), 'ROLE'),
    owner === undefined ? to.name(role) : glue(to.name(owner), '!', to.name(role)),
  )
