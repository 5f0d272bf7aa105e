import { formatAddress } from '../object/address.ts'
import { objectKey } from '../object/object-key.ts'
import type { Ownership } from '../object/ownership.ts'
import type { PrivilegeGrant } from '../object/privilege-grant.ts'
import type { RoleGrant } from '../object/role-grant.ts'
import type { AccessObject } from '../object/snowflake-object.ts'
import {
  grantOwnership,
  grantPrivileges,
  grantRole,
  revokePrivileges,
  revokeRole,
} from '../statement/grant.ts'
import { tagsKey } from './compare-tags.ts'
import { foreignKeysKey } from './plan-creation.ts'
import { rank } from './rank.ts'
import { draftStep, type StepDraft } from './step-draft.ts'

/** Steps that bring about access that the account does not have. Privileges of one role on one object are one step. */
export function planGrants(
  missing: readonly AccessObject[],
  owners: ReadonlyMap<string, string>,
): readonly StepDraft[] {
  return [
    ...groupPrivileges(missing).map((group) => privilegeStep(group, 'grant')),
    ...missing.flatMap((each) => (each.kind === 'role-grant' ? [roleStep(each, 'grant')] : [])),
    ...missing.flatMap((each) => (each.kind === 'ownership' ? [ownershipStep(each, owners)] : [])),
  ]
}

/** Steps that take access away. Ownership is never taken: an object has exactly one owner. */
export function planRevocations(surplus: readonly AccessObject[]): readonly StepDraft[] {
  return [
    ...groupPrivileges(surplus).map((group) => privilegeStep(group, 'revoke')),
    ...surplus.flatMap((each) => (each.kind === 'role-grant' ? [roleStep(each, 'revoke')] : [])),
  ]
}

type Group = readonly [PrivilegeGrant, ...PrivilegeGrant[]]

function groupPrivileges(access: readonly AccessObject[]): readonly Group[] {
  const groups = new Map<string, [PrivilegeGrant, ...PrivilegeGrant[]]>()
  for (const each of access) {
    if (each.kind !== 'privilege-grant') continue
    const key = objectKey({ ...each, privilege: '' })
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [each])
    else group.push(each)
  }
  return [...groups.values()]
}

function privilegeStep(group: Group, kind: 'grant' | 'revoke'): StepDraft {
  const [{ on, to }] = group
  const privileges = group.map(({ privilege }) => privilege).sort()
  const make = kind === 'grant' ? grantPrivileges : revokePrivileges
  const change = `${privileges.join(', ')} for ${formatAddress(to)}`
  return draftStep({
    kind,
    address: on,
    reason: kind === 'grant' ? 'The privilege is declared' : 'The privilege is not declared',
    statements: [make(privileges, on, to)],
    changes: [
      kind === 'grant' ? { property: 'privilege', after: change } : { property: 'privilege', before: change },
    ],
    about: `${kind} on ${formatAddress(on)} to ${formatAddress(to)}`,
    after: [formatAddress(on), formatAddress(to)],
    rank: kind === 'grant' ? rank.privilege : rank.revoke,
  })
}

function roleStep(grant: RoleGrant, kind: 'grant' | 'revoke'): StepDraft {
  const change = formatAddress(grant.to)
  return draftStep({
    kind,
    address: grant.role,
    reason: kind === 'grant' ? 'The role is granted by a declaration' : 'No declaration grants the role',
    statements: [kind === 'grant' ? grantRole(grant) : revokeRole(grant)],
    changes: [
      kind === 'grant' ? { property: 'member', after: change } : { property: 'member', before: change },
    ],
    about: `${kind} ${objectKey(grant)}`,
    after: [formatAddress(grant.role), formatAddress(grant.to)],
    rank: kind === 'grant' ? rank.roleGrant : rank.revoke,
  })
}

function ownershipStep(ownership: Ownership, owners: ReadonlyMap<string, string>): StepDraft {
  const of = formatAddress(ownership.of)
  const before = owners.get(of)
  return draftStep({
    kind: 'grant',
    address: ownership.of,
    reason: 'The object belongs to the owner role of its product',
    statements: [grantOwnership(ownership)],
    changes: [
      { property: 'owner', ...(before !== undefined && { before }), after: formatAddress(ownership.owner) },
    ],
    about: objectKey(ownership),
    after: [of, tagsKey(of), foreignKeysKey(of), formatAddress(ownership.owner)],
    rank: rank.ownership,
  })
}
