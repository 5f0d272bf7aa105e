import type {
  Grantee,
  GrantOwnership,
  GrantPrivileges,
  GrantRole,
  RevokePrivileges,
  RevokeRole,
} from '@mesh/sql'
import { toQualifiedName } from '@mesh/sql'
import { isSchemaObjectKind, objectsOf } from '../catalog/schema-objects.ts'
import type { AnySecurable, Database, Role, Schema, User } from '../catalog/securable.ts'
import { insufficientPrivileges, invalidStatement, unsupportedFeature } from '../errors.ts'
import { activeRoles, assertOwner, managesGrants } from './access.ts'
import type { Execution } from './execution.ts'
import { findDatabase, findDatabaseRole, findObject, findRole, findSchema } from './find-object.ts'
import { allPrivileges } from './privileges.ts'

const done = 'Statement executed successfully.'

/** GRANT of privileges on one object, on all of a kind, or on those to come. */
export function grantPrivileges(
  execution: Execution,
  { on, privileges, to, withGrantOption }: GrantPrivileges,
): string {
  const { catalog } = execution.state
  const { book } = catalog
  const role = granteeRole(execution, to)
  const common = { to: role, grantOption: withGrantOption, createdOn: catalog.now() }
  if (on.kind === 'grantOnObjects' && on.scope === 'FUTURE') {
    const container = containerOf(execution, on)
    assertMayGrant(execution, container, privileges)
    for (const privilege of privileges.includes('ALL') ? allPrivileges(on.objectType) : privileges)
      book.grantFuture({ ...common, privilege, container, objectType: on.objectType })
    return done
  }
  for (const object of targetsOf(execution, on))
    for (const privilege of expand(privileges, object)) {
      assertMayGrant(execution, object, [privilege])
      book.grant({ ...common, privilege, on: object, grantedBy: execution.session.role.name })
    }
  return done
}

/** REVOKE of the same. */
export function revokePrivileges(execution: Execution, { on, privileges, from }: RevokePrivileges): string {
  const { book } = execution.state.catalog
  const role = granteeRole(execution, from)
  const all = privileges.includes('ALL')
  if (on.kind === 'grantOnObjects' && on.scope === 'FUTURE') {
    const container = containerOf(execution, on)
    assertMayGrant(execution, container, privileges)
    book.revokeFuture(
      (each) =>
        each.to === role &&
        each.container === container &&
        each.objectType === on.objectType &&
        (all || privileges.includes(each.privilege)),
    )
    return done
  }
  for (const object of targetsOf(execution, on)) {
    assertMayGrant(execution, object, privileges)
    book.revoke(
      (each) => each.to === role && each.on === object && (all || privileges.includes(each.privilege)),
    )
  }
  return done
}

/** GRANT OWNERSHIP. Other grants stay with COPY, and go with REVOKE; with neither they must not be there. */
export function grantOwnership(execution: Execution, { on, to, currentGrants }: GrantOwnership): string {
  const { catalog } = execution.state
  const role = granteeRole(execution, to)
  if (on.kind === 'grantOnObjects' && on.scope === 'FUTURE') {
    const container = containerOf(execution, on)
    assertMayGrant(execution, container, ['OWNERSHIP'])
    catalog.book.grantFuture({
      privilege: 'OWNERSHIP',
      objectType: on.objectType,
      container,
      to: role,
      grantOption: false,
      createdOn: catalog.now(),
    })
    return done
  }
  for (const object of targetsOf(execution, on)) {
    const roles = activeRoles(catalog, execution.session)
    if (!managesGrants(catalog, roles)) assertOwner(catalog, roles, object)
    const others = catalog.book.grants.some((each) => each.on === object && each.to !== role)
    if (others && currentGrants === undefined && object.owner !== role)
      throw invalidStatement(
        `Dependent grant of privilege on '${object.name}' exists. It must be revoked first, or COPY CURRENT GRANTS be used.`,
      )
    if (currentGrants === 'REVOKE') catalog.book.revoke((each) => each.on === object)
    object.owner = role
  }
  return done
}

/** GRANT ROLE and GRANT DATABASE ROLE. */
export function grantRole(execution: Execution, statement: GrantRole): string {
  const { catalog } = execution.state
  const role = namedRole(execution, statement.roleType, statement.role)
  assertMayGrant(execution, role, ['OWNERSHIP'])
  const to = grantee(execution, statement.to)
  if (to.kind !== 'USER' && catalog.book.inherited([role]).has(to))
    throw invalidStatement(
      `Role '${role.name}' cannot be granted to '${to.name}': it would inherit from itself.`,
    )
  if (role.kind === 'DATABASE_ROLE' && to.kind === 'USER')
    throw invalidStatement(`Database role '${role.name}' cannot be granted to a user.`)
  catalog.book.grantRole({ role, to, grantedBy: execution.session.role.name, createdOn: catalog.now() })
  return done
}

/** REVOKE ROLE and REVOKE DATABASE ROLE. */
export function revokeRole(execution: Execution, statement: RevokeRole): string {
  const role = namedRole(execution, statement.roleType, statement.role)
  assertMayGrant(execution, role, ['OWNERSHIP'])
  execution.state.catalog.book.revokeRole(role, grantee(execution, statement.from))
  return done
}

function assertMayGrant(
  { state: { catalog }, session }: Execution,
  on: AnySecurable,
  privileges: readonly string[],
): void {
  const roles = activeRoles(catalog, session)
  if (managesGrants(catalog, roles) || (on.owner !== null && roles.has(on.owner))) return
  const delegated = privileges.every((privilege) =>
    catalog.book.grants.some(
      (each) => each.on === on && each.privilege === privilege && each.grantOption && roles.has(each.to),
    ),
  )
  if (!delegated) throw insufficientPrivileges(on.kind.replaceAll('_', ' '), on.name)
}

const expand = (privileges: readonly string[], object: AnySecurable): readonly string[] =>
  privileges.includes('ALL') ? allPrivileges(object.kind.replaceAll('_', ' ')) : privileges

type Target = GrantPrivileges['on']

function targetsOf(execution: Execution, on: Target): readonly AnySecurable[] {
  const { catalog } = execution.state
  if (on.kind === 'grantOnAccount') return [catalog.account]
  if (on.kind === 'grantOnObject')
    return [findObject(catalog, on.objectType, toQualifiedName(on.name), execution.session, on.argumentTypes)]
  const container = containerOf(execution, on)
  const schemas = container.kind === 'DATABASE' ? [...container.schemas.values()] : [container]
  switch (on.objectType) {
    case 'SCHEMA':
      return container.kind === 'DATABASE' ? schemas : []
    case 'TABLE':
    case 'VIEW':
    case 'DYNAMIC TABLE': {
      const kind = on.objectType.replaceAll(' ', '_')
      return schemas.flatMap((each) =>
        [...each.relations.values()].filter((relation) => relation.kind === kind),
      )
    }
    default: {
      const kind = on.objectType.replaceAll(' ', '_')
      if (!isSchemaObjectKind(kind)) throw unsupportedFeature(`GRANT ON ALL ${on.objectType}S`)
      return schemas.flatMap((each) => [...objectsOf(each, kind).values()])
    }
  }
}

function containerOf(
  execution: Execution,
  on: Extract<Target, { kind: 'grantOnObjects' }>,
): Database | Schema {
  const { catalog } = execution.state
  if (on.name === undefined || (on.container !== 'DATABASE' && on.container !== 'SCHEMA'))
    throw unsupportedFeature(`GRANT ON ALL … IN ${on.container}`)
  const name = toQualifiedName(on.name)
  return on.container === 'DATABASE'
    ? findDatabase(catalog, name.name)
    : findSchema(catalog, name, execution.session)
}

function namedRole(
  { state: { catalog }, session }: Execution,
  type: GrantRole['roleType'],
  name: GrantRole['role'],
): Role {
  if (type !== 'ROLE' && type !== 'DATABASE ROLE') throw unsupportedFeature(`GRANT of a ${type}`)
  const qualified = toQualifiedName(name)
  return type === 'ROLE' ? findRole(catalog, qualified.name) : findDatabaseRole(catalog, qualified, session)
}

function grantee(execution: Execution, { type, name }: Grantee): Role | User {
  if (type === 'USER') {
    const found = findObject(execution.state.catalog, 'USER', toQualifiedName(name), execution.session)
    if (found.kind === 'USER') return found
  }
  if (type !== 'ROLE' && type !== 'DATABASE ROLE') throw unsupportedFeature(`GRANT TO ${type}`)
  return namedRole(execution, type, name)
}

function granteeRole(execution: Execution, to: Grantee): Role {
  const found = grantee(execution, to)
  if (found.kind === 'USER') throw unsupportedFeature('GRANT of privileges TO USER')
  return found
}
