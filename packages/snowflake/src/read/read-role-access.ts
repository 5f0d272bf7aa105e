import type { SqlRow } from '@mesh/core'
import { sql } from '@mesh/sql'
import { systemRoles } from '../compile/role-names.ts'
import { formatObjectName, type ObjectAddress, type ObjectKind, type RoleAddress } from '../object/address.ts'
import type { PrivilegeGrant } from '../object/privilege-grant.ts'
import type { RoleGrant } from '../object/role-grant.ts'
import type { AccessObject, NamedObject } from '../object/snowflake-object.ts'
import { objectType } from '../statement/object-type.ts'
import type { AccountReader } from './account-reader.ts'
import { grantedName } from './granted-name.ts'
import { required } from './row.ts'

/** What the roles among the objects hold, and who holds them: two statements a role. */
export async function readRoleAccess(
  reader: AccountReader,
  objects: readonly NamedObject[],
): Promise<readonly AccessObject[]> {
  const relations = new Map(
    objects.flatMap((object) =>
      isRelation(object.kind) ? [[formatObjectName(object.name), object.kind] as const] : [],
    ),
  )
  const roles = objects
    .filter(isRole)
    .filter(({ kind, name }) => kind !== 'role' || !systemRoles.has(name.name))
  const access = await Promise.all(
    roles.flatMap(async (role): Promise<readonly AccessObject[]> => {
      const address: RoleAddress = { kind: role.kind, name: role.name }
      const named = sql`${objectType(role.kind)} ${sql.name(role.name)}`
      const [held, holders] = await Promise.all([
        reader.rows(sql`SHOW GRANTS TO ${named}`),
        reader.rows(sql`SHOW GRANTS OF ${named}`),
      ])
      return [
        ...held.flatMap((row) => privilegeOf(row, address, relations)),
        ...holders.flatMap((row) => memberOf(row, address)),
      ]
    }),
  )
  return access.flat()
}

const isRole = (object: NamedObject): object is NamedObject & RoleAddress =>
  object.kind === 'role' || object.kind === 'database-role'

const isRelation = (kind: ObjectKind): boolean =>
  kind === 'table' || kind === 'view' || kind === 'dynamic-table'

/** Words of `granted_on`, with blanks or underscores between them. */
const kinds: Readonly<Record<string, ObjectKind>> = {
  WAREHOUSE: 'warehouse',
  DATABASE: 'database',
  SCHEMA: 'schema',
  TAG: 'tag',
  FILE_FORMAT: 'file-format',
  STAGE: 'stage',
  TABLE: 'table',
  VIEW: 'view',
  DYNAMIC_TABLE: 'dynamic-table',
}

function privilegeOf(
  row: SqlRow,
  to: RoleAddress,
  relations: ReadonlyMap<string, ObjectKind>,
): readonly PrivilegeGrant[] {
  const kind = kinds[required(row, 'granted_on').replaceAll(' ', '_')]
  const privilege = required(row, 'privilege')
  // Ownership is read from the owner column of each object; roles held by roles from SHOW GRANTS OF.
  if (kind === undefined || privilege === 'OWNERSHIP') return []
  const name = grantedName(kind, required(row, 'name'))
  const on: ObjectAddress = {
    // Snowflake calls a dynamic table TABLE or DYNAMIC_TABLE, depending on how the privilege was granted.
    kind: isRelation(kind) ? (relations.get(formatObjectName(name)) ?? kind) : kind,
    name,
  }
  return [{ kind: 'privilege-grant', privilege, on, to }]
}

function memberOf(row: SqlRow, role: RoleAddress): readonly RoleGrant[] {
  const kind = memberKinds[required(row, 'granted_to').replaceAll(' ', '_')]
  if (kind === undefined) return []
  return [
    { kind: 'role-grant', role, to: { kind, name: grantedName(kind, required(row, 'grantee_name'), role) } },
  ]
}

/** Users and shares hold roles too; they are not managed. */
const memberKinds: Readonly<Record<string, RoleAddress['kind']>> = {
  ROLE: 'role',
  ACCOUNT_ROLE: 'role',
  DATABASE_ROLE: 'database-role',
}
