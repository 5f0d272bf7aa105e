import { pluralOf } from '../../parse/object-type.ts'
import { doc, words } from '../layout/doc.ts'
import { type RenderRules, renderNode } from '../render-part.ts'

/** GRANT and REVOKE, and their parts. */
export const accessRules: RenderRules<
  | 'grantPrivileges'
  | 'revokePrivileges'
  | 'grantOwnership'
  | 'grantRole'
  | 'revokeRole'
  | 'grantOnAccount'
  | 'grantOnObject'
  | 'grantOnObjects'
  | 'grantee'
> = {
  grantPrivileges: ({ privileges, on, to: grantee, withGrantOption }, to) =>
    words(
      'GRANT',
      privileges.join(', '),
      renderNode(on, to),
      doc`TO ${renderNode(grantee, to)}`,
      withGrantOption && 'WITH GRANT OPTION',
    ),
  revokePrivileges: ({ grantOptionFor, privileges, on, from, behavior }, to) =>
    words(
      'REVOKE',
      grantOptionFor && 'GRANT OPTION FOR',
      privileges.join(', '),
      renderNode(on, to),
      doc`FROM ${renderNode(from, to)}`,
      behavior,
    ),
  grantOwnership: ({ on, to: grantee, currentGrants }, to) =>
    words(
      'GRANT OWNERSHIP',
      renderNode(on, to),
      doc`TO ${renderNode(grantee, to)}`,
      currentGrants && `${currentGrants} CURRENT GRANTS`,
    ),
  grantRole: ({ roleType, role, to: grantee }, to) =>
    doc`GRANT ${roleType} ${to.name(role)} TO ${renderNode(grantee, to)}`,
  revokeRole: ({ roleType, role, from }, to) =>
    doc`REVOKE ${roleType} ${to.name(role)} FROM ${renderNode(from, to)}`,
  grantOnAccount: () => 'ON ACCOUNT',
  grantOnObject: ({ objectType, name }, to) => doc`ON ${objectType} ${to.name(name)}`,
  grantOnObjects: ({ scope, objectType, container, name }, to) =>
    doc`ON ${scope} ${pluralOf(objectType)} IN ${container} ${to.name(name)}`,
  grantee: ({ type, name }, to) => doc`${type} ${to.name(name)}`,
}
