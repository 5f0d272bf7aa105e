import type { Role } from '../../catalog/object/role.ts'
import type { AnySecurable } from '../../catalog/object/securable.ts'
import { kindInWords, nameParts } from '../../catalog/securable-name.ts'
import { type Facts, instant, text, unfilled, yesOrNo } from '../fact.ts'
import { subject } from '../subject.ts'
import type { World } from '../world.ts'

interface HeldPrivilege {
  readonly privilege: string
  readonly on: AnySecurable
  readonly to: Role
  readonly grantOption: boolean
  readonly grantedBy: string
  readonly createdOn: number
}

const facts: Facts<HeldPrivilege> = {
  GRANTOR: text(({ grantedBy }) => grantedBy),
  GRANTEE: text(({ to }) => to.name),
  GRANTED_TO: text(({ to }) => to.kind),
  OBJECT_CATALOG: text(({ on }) => placeOf(on).catalog),
  OBJECT_SCHEMA: text(({ on }) => placeOf(on).schema),
  OBJECT_NAME: text(({ on }) => on.name),
  OBJECT_TYPE: text(({ on }) => kindInWords(on)),
  TABLE_CATALOG: text(({ on }) => placeOf(on).catalog),
  TABLE_SCHEMA: text(({ on }) => placeOf(on).schema),
  TABLE_NAME: text(({ on }) => on.name),
  PRIVILEGE_TYPE: text(({ privilege }) => privilege),
  IS_GRANTABLE: yesOrNo(({ grantOption }) => grantOption),
  CREATED: instant(({ createdOn }) => createdOn),
  ...unfilled('WITH_HIERARCHY'),
}

const onObjects =
  'GRANTOR GRANTEE GRANTED_TO OBJECT_CATALOG OBJECT_SCHEMA OBJECT_NAME OBJECT_TYPE PRIVILEGE_TYPE IS_GRANTABLE CREATED'

/** Source: https://docs.snowflake.com/en/sql-reference/info-schema/object_privileges */
export const objectPrivileges = subject<HeldPrivilege>({
  entries: heldPrivileges,
  facts,
  informationSchema: onObjects,
})

/** Source: https://docs.snowflake.com/en/sql-reference/info-schema/table_privileges */
export const tablePrivileges = subject<HeldPrivilege>({
  entries: (world) =>
    heldPrivileges(world).filter(({ on }) => 'columns' in on && on.schema.database === world.database),
  facts,
  informationSchema:
    'GRANTOR GRANTEE GRANTED_TO TABLE_CATALOG TABLE_SCHEMA TABLE_NAME PRIVILEGE_TYPE IS_GRANTABLE WITH_HIERARCHY CREATED',
})

/** Privileges on sequences. Source: https://docs.snowflake.com/en/sql-reference/info-schema/usage_privileges */
export const usagePrivileges = subject<HeldPrivilege>({
  entries: (world) =>
    heldPrivileges(world).filter(({ on }) => on.kind === 'SEQUENCE' && on.schema.database === world.database),
  facts,
  informationSchema: onObjects,
})

function placeOf(on: AnySecurable): { readonly catalog: string | null; readonly schema: string | null } {
  const [catalog = null, schema = null] = nameParts(on).slice(0, -1)
  return { catalog, schema }
}

/** Ownership and grants, of the whole account, on what the roles may know of. */
function heldPrivileges({ execution, roles, all }: World): readonly HeldPrivilege[] {
  const { book } = execution.state.catalog
  const seen = new Set(all().flatMap(({ object }) => (book.holds(roles, object) ? [object] : [])))
  const owned = [...seen].flatMap((on): HeldPrivilege[] => {
    const { owner: to, createdOn } = on
    return to === null
      ? []
      : [{ privilege: 'OWNERSHIP', on, to, grantOption: true, grantedBy: to.name, createdOn }]
  })
  const held = book.grants.flatMap(({ to, ...grant }): HeldPrivilege[] =>
    to.kind === 'SHARE' || !seen.has(grant.on) ? [] : [{ ...grant, to }],
  )
  return [...owned, ...held]
}
