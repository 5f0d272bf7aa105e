import { formatIdentifier } from '@mesh/core'
import type { ObjectType, ShowGrants } from '@mesh/sql'
import { toQualifiedName } from '@mesh/sql'
import { argumentType } from '../catalog/argument-type.ts'
import type { Role } from '../catalog/object/role.ts'
import type { AnySecurable } from '../catalog/object/securable.ts'
import type { Share } from '../catalog/object/share.ts'
import type { User } from '../catalog/object/user.ts'
import { allObjectsOf } from '../catalog/schema-objects.ts'
import { fullName, nameParts } from '../catalog/securable-name.ts'
import { activeRoles, missingKind, sees } from '../engine/access.ts'
import type { Execution } from '../engine/execution.ts'
import { findDatabase, findObject, findSchema } from '../engine/find-object.ts'
import { type RowsOutcome, rowsOutcome } from '../engine/outcome.ts'
import { doesNotExist } from '../errors/name-failures.ts'
import { unsupportedFeature } from '../errors/statement-failures.ts'
import { type Listing, listing, shownInstant } from './listing.ts'
import { spellResult } from './spell-arguments.ts'

const privilegeColumns = [
  'created_on',
  'privilege',
  'granted_on',
  'name',
  'granted_to',
  'grantee_name',
  'grant_option',
  'granted_by',
]

/** SHOW GRANTS in all its directions. Source: https://docs.snowflake.com/en/sql-reference/sql/show-grants */
export function showGrants(execution: Execution, statement: ShowGrants): RowsOutcome {
  const { columns, rows } = list(execution, statement)
  return rowsOutcome(columns, rows.slice(0, statement.limit ?? rows.length))
}

function typeOf(type: ShowGrants['objectType']): ObjectType {
  if (type === 'SERVICE ROLE' || type === 'INSTANCE ROLE')
    throw unsupportedFeature(`SHOW GRANTS of a ${type}`)
  return type ?? 'ROLE'
}

function list(execution: Execution, statement: ShowGrants): Listing {
  const { direction, future, objectType, name } = statement
  const { catalog } = execution.state
  const target = (): AnySecurable =>
    name === undefined
      ? direction === 'ON'
        ? catalog.account
        : execution.session.user
      : findObject(
          catalog,
          direction === 'ON' ? typeOf(objectType ?? 'TABLE') : typeOf(objectType),
          toQualifiedName(name),
          execution.session,
          statement.argumentTypes,
        )
  if (future) return futureGrants(execution, statement)
  switch (direction) {
    case 'OF': {
      const role = target()
      return listing(
        ['created_on', 'role', 'granted_to', 'grantee_name', 'granted_by'],
        catalog.book.roleGrants
          .filter((each) => each.role === role)
          .map((each) => ({
            created_on: shownInstant(each.createdOn),
            role: roleName(each.role),
            granted_to: each.to.kind,
            grantee_name: roleName(each.to),
            granted_by: each.grantedBy,
          })),
      )
    }
    case 'ON': {
      const on = target()
      if (on !== catalog.account && !sees(catalog, activeRoles(catalog, execution.session), on))
        throw doesNotExist(missingKind(on), fullName(on))
      return grantsOn(execution, on)
    }
    case 'TO':
    case undefined: {
      const grantee = target()
      return grantee.kind === 'USER' ? rolesOfUser(execution, grantee) : grantsTo(execution, grantee)
    }
    default:
      throw unsupportedFeature('SHOW GRANTS IN')
  }
}

/** An object as SHOW GRANTS spells it: functions and procedures with their arguments and results, all in one name. */
function grantedName(on: AnySecurable): string {
  if (on.kind !== 'FUNCTION' && on.kind !== 'PROCEDURE') return fullName(on)
  const { schema, name, parameters, returns } = on
  const list = parameters.map((each) => `${each.name} ${argumentType(each.type)}`).join(', ')
  return [schema.database.name, schema.name, `${name}(${list}):${spellResult(returns)}`]
    .map(formatIdentifier)
    .join('.')
}

/** The name of a role as SHOW GRANTS spells it: a database role with its database. */
const roleName = (role: Role | User | Share): string =>
  role.kind === 'DATABASE_ROLE' ? nameParts(role).map(formatIdentifier).join('.') : role.name

function grantsOn({ state: { catalog } }: Execution, on: AnySecurable): Listing {
  const ownership =
    on.owner === null
      ? []
      : [
          {
            created_on: shownInstant(on.createdOn),
            privilege: 'OWNERSHIP',
            granted_on: on.kind,
            name: grantedName(on),
            granted_to: on.owner.kind,
            grantee_name: roleName(on.owner),
            grant_option: 'true',
            granted_by_role_type: on.owner.kind,
            granted_by: roleName(on.owner),
          },
        ]
  const grants = catalog.book.grants
    .filter((each) => each.on === on)
    .map((each) => ({
      created_on: shownInstant(each.createdOn),
      privilege: each.privilege,
      granted_on: on.kind,
      name: grantedName(on),
      granted_to: each.to.kind,
      grantee_name: roleName(each.to),
      grant_option: String(each.grantOption),
      granted_by_role_type: each.grantedBy === '' ? '' : 'ROLE',
      granted_by: each.grantedBy,
    }))
  return listing(privilegeColumns.toSpliced(-1, 0, 'granted_by_role_type'), [...ownership, ...grants])
}

function grantsTo({ state: { catalog } }: Execution, grantee: AnySecurable): Listing {
  const row = (
    privilege: string,
    on: AnySecurable,
    createdOn: number,
    grantOption: boolean,
    grantedBy: string,
  ) => ({
    created_on: shownInstant(createdOn),
    privilege,
    granted_on: on.kind,
    name: grantedName(on),
    granted_to: grantee.kind,
    grantee_name: grantee.name,
    grant_option: String(grantOption),
    granted_by: grantedBy,
  })
  const owned = allObjects(catalog.account)
    .filter((each) => each.owner === grantee)
    .map((each) => row('OWNERSHIP', each, each.createdOn, true, grantee.name))
  const roles = catalog.book.roleGrants
    .filter((each) => each.to === grantee)
    .map((each) => row('USAGE', each.role, each.createdOn, false, each.grantedBy))
  const grants = catalog.book.grants
    .filter((each) => each.to === grantee)
    .map((each) => row(each.privilege, each.on, each.createdOn, each.grantOption, each.grantedBy))
  return listing(privilegeColumns, [...owned, ...roles, ...grants])
}

function allObjects(account: Execution['state']['catalog']['account']): readonly AnySecurable[] {
  const databases = [...account.databases.values()]
  const schemas = databases.flatMap((each) => [...each.schemas.values()])
  return [
    ...account.roles.values(),
    ...account.users.values(),
    ...account.warehouses.values(),
    ...databases,
    ...databases.flatMap((each) => [...each.roles.values()]),
    ...schemas,
    ...schemas.flatMap((each) => [...each.relations.values(), ...allObjectsOf(each)]),
  ]
}

function rolesOfUser({ state: { catalog } }: Execution, user: User): Listing {
  return listing(
    ['created_on', 'role', 'granted_to', 'grantee_name', 'granted_by'],
    catalog.book.roleGrants
      .filter((each) => each.to === user)
      .map((each) => ({
        created_on: shownInstant(each.createdOn),
        role: each.role.name,
        granted_to: 'USER',
        grantee_name: user.name,
        granted_by: each.grantedBy,
      })),
  )
}

function futureGrants(
  { state: { catalog }, session }: Execution,
  { direction, objectType, name }: ShowGrants,
): Listing {
  if (name === undefined) throw unsupportedFeature('SHOW FUTURE GRANTS without a name')
  const qualified = toQualifiedName(name)
  const place =
    direction === 'TO'
      ? findObject(catalog, typeOf(objectType), qualified, session)
      : objectType === 'DATABASE'
        ? findDatabase(catalog, qualified.name)
        : findSchema(catalog, qualified, session)
  return listing(
    ['created_on', 'privilege', 'grant_on', 'name', 'grant_to', 'grantee_name', 'grant_option'],
    catalog.book.futureGrants
      .filter((each) => (direction === 'TO' ? each.to === place : each.container === place))
      .map((each) => ({
        created_on: shownInstant(each.createdOn),
        privilege: each.privilege,
        grant_on: each.objectType.replaceAll(' ', '_'),
        name: `${fullName(each.container)}.<${each.objectType}>`,
        grant_to: each.to.kind,
        grantee_name: roleName(each.to),
        grant_option: String(each.grantOption),
      })),
  )
}
