import type { Role } from '../../catalog/object/role.ts'
import type { AnySecurable } from '../../catalog/object/securable.ts'
import { kindInWords, nameParts } from '../../catalog/securable-name.ts'
import { type Facts, flag, instant, text, unfilled } from '../fact.ts'
import { subject } from '../subject.ts'
import type { World } from '../world.ts'

interface ToldGrant {
  readonly createdOn: number
  readonly privilege: string
  readonly on: AnySecurable
  readonly to: Role
  readonly grantOption: boolean
  readonly grantedBy: string
}

const facts: Facts<ToldGrant> = {
  CREATED_ON: instant(({ createdOn }) => createdOn),
  MODIFIED_ON: instant(({ createdOn }) => createdOn),
  PRIVILEGE: text(({ privilege }) => privilege),
  GRANTED_ON: text(({ on }) => kindInWords(on)),
  NAME: text(({ on }) => on.name),
  TABLE_CATALOG: text(({ on }) => nameParts(on).slice(0, -1)[0]),
  TABLE_SCHEMA: text(({ on }) => nameParts(on).slice(0, -1)[1]),
  GRANTED_TO: text(({ to }) => (to.kind === 'ROLE' ? 'ACCOUNT ROLE' : 'DATABASE_ROLE')),
  GRANTEE_NAME: text(({ to }) => to.name),
  GRANT_OPTION: flag(({ grantOption }) => grantOption),
  GRANTED_BY: text(({ grantedBy }) => grantedBy),
  DELETED_ON: instant(() => null),
  GRANTED_BY_ROLE_TYPE: text(({ grantedBy }) => (grantedBy === '' ? null : 'ROLE')),
  ...unfilled('OBJECT_INSTANCE'),
}

/** Grants that hold now, ownership and roles in roles among them. Source: https://docs.snowflake.com/en/sql-reference/account-usage/grants_to_roles */
export const grantsToRoles = subject<ToldGrant>({
  entries,
  facts,
  accountUsage:
    'CREATED_ON MODIFIED_ON PRIVILEGE GRANTED_ON NAME TABLE_CATALOG TABLE_SCHEMA GRANTED_TO GRANTEE_NAME GRANT_OPTION GRANTED_BY DELETED_ON GRANTED_BY_ROLE_TYPE OBJECT_INSTANCE',
  viewers: ['SECURITY_VIEWER'],
})

function entries({ execution, all }: World): readonly ToldGrant[] {
  const { grants, roleGrants } = execution.state.catalog.book
  const owned = all().flatMap(({ object: on, deleted }): ToldGrant[] => {
    const { owner: to, createdOn } = on
    return to === null || deleted !== null
      ? []
      : [{ createdOn, privilege: 'OWNERSHIP', on, to, grantOption: true, grantedBy: to.name }]
  })
  const roles = roleGrants.flatMap(({ createdOn, role, to, grantedBy }): ToldGrant[] =>
    to.kind === 'USER' || to.kind === 'SHARE'
      ? []
      : [{ createdOn, privilege: 'USAGE', on: role, to, grantOption: false, grantedBy }],
  )
  const held = grants.flatMap(({ to, ...grant }): ToldGrant[] =>
    to.kind === 'SHARE' ? [] : [{ ...grant, to }],
  )
  return [...owned, ...held, ...roles]
}
