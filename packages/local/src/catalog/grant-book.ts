import type { Database, SharedObject } from './object/database.ts'
import type { Role } from './object/role.ts'
import type { Schema } from './object/schema.ts'
import type { AnySecurable } from './object/securable.ts'
import type { Share } from './object/share.ts'
import type { User } from './object/user.ts'

/** A privilege on an object, held by a role or given to a share. */
export interface Grant {
  readonly privilege: string
  readonly on: AnySecurable
  readonly to: Role | Share
  readonly grantOption: boolean
  readonly grantedBy: string
  readonly createdOn: number
}

/** A privilege that objects of a type get when they are made in a container. */
export interface FutureGrant {
  readonly privilege: string
  readonly objectType: string
  readonly container: Database | Schema
  readonly to: Role
  readonly grantOption: boolean
  readonly createdOn: number
}

/** A role held by a role or a user, or given to a share. */
export interface RoleGrant {
  readonly role: Role
  readonly to: Role | User | Share
  readonly grantedBy: string
  readonly createdOn: number
}

/** Who holds what. */
export interface GrantBook {
  readonly grants: readonly Grant[]
  readonly futureGrants: readonly FutureGrant[]
  readonly roleGrants: readonly RoleGrant[]
  /** Adds a grant, or replaces the same one. */
  grant(grant: Grant): void
  revoke(matches: (grant: Grant) => boolean): void
  /** Takes away the option to hand on. */
  withoutOption(matches: (grant: Grant) => boolean): void
  /** Tells a new name of who granted. */
  renameGrantor(before: string, after: string): void
  grantFuture(grant: FutureGrant): void
  revokeFuture(matches: (grant: FutureGrant) => boolean): void
  grantRole(grant: RoleGrant): void
  revokeRole(role: Role, to: Role | User | Share): void
  /** Forgets everything about objects that were dropped, and gives the grants that {@link restore} takes. */
  forget(dropped: ReadonlySet<AnySecurable>): {
    readonly grants: readonly Grant[]
    readonly roleGrants: readonly RoleGrant[]
  }
  /** Gives back what was forgotten; future grants are not. */
  restore(grants: readonly Grant[], roleGrants: readonly RoleGrant[]): void
  /** A role with all roles that it inherits, through any number of steps. */
  inherited(roles: Iterable<Role>): ReadonlySet<Role>
  /** The roles granted to a user directly. */
  rolesOf(user: User): readonly Role[]
  /** Whether one of the roles owns the object or holds one of the privileges on it; none given: any privilege. */
  holds(roles: ReadonlySet<Role>, on: AnySecurable, privileges?: readonly string[]): boolean
}

/** What can be had of a database that another account shares. */
const onImported: ReadonlySet<string> = new Set(['USAGE', 'IMPORTED PRIVILEGES', 'MONITOR'])

const isIn = (roles: ReadonlySet<Role | Share>, to: Role | Share): boolean => roles.has(to)

/** An empty book. */
export function createGrantBook(): GrantBook {
  let grants: Grant[] = []
  let futureGrants: FutureGrant[] = []
  let roleGrants: RoleGrant[] = []

  /** Whether the roles may use a database that another account shares, without being its owner alone. */
  const opens = (roles: ReadonlySet<Role>, database: Database): boolean =>
    (database.owner !== null && roles.has(database.owner)) ||
    grants.some(
      (each) =>
        isIn(roles, each.to) &&
        (each.on === database
          ? each.privilege === 'IMPORTED PRIVILEGES'
          : // Nobody owns what a locator names: whoever may import listings of the organization reads it.
            database.owner === null &&
            each.on.kind === 'ACCOUNT' &&
            each.privilege === 'IMPORT ORGANIZATION LISTING'),
    )
  const holdsImported = (
    roles: ReadonlySet<Role>,
    database: Database,
    privileges: readonly string[] = ['USAGE'],
  ): boolean => {
    if (privileges.includes('OWNERSHIP') && database.owner !== null && roles.has(database.owner)) return true
    const ofDatabase = [...roles].some((each) => each.kind === 'DATABASE_ROLE' && each.database === database)
    return privileges.some((each) => onImported.has(each)) && (ofDatabase || opens(roles, database))
  }
  const holdsShared = (
    roles: ReadonlySet<Role>,
    shared: SharedObject,
    privileges?: readonly string[],
  ): boolean => {
    if (privileges !== undefined && !privileges.some((each) => shared.privileges.includes(each))) return false
    if (shared.direct && opens(roles, shared.database)) return true
    return [...roles].some(
      (each) =>
        each.kind === 'DATABASE_ROLE' &&
        each.database === shared.database &&
        shared.roles.includes(each.name),
    )
  }

  const same = (left: Grant, right: Grant) =>
    left.privilege === right.privilege && left.on === right.on && left.to === right.to

  return {
    get grants() {
      return grants
    },
    get futureGrants() {
      return futureGrants
    },
    get roleGrants() {
      return roleGrants
    },
    grant: (grant) => {
      const at = grants.findIndex((each) => same(each, grant))
      if (at < 0) grants.push(grant)
      else if (grant.grantOption) grants[at] = grant
    },
    revoke: (matches) => {
      grants = grants.filter((each) => !matches(each))
    },
    withoutOption: (matches) => {
      grants = grants.map((each) => (matches(each) ? { ...each, grantOption: false } : each))
    },
    renameGrantor: (before, after) => {
      const renamed = <Given extends { readonly grantedBy: string }>(given: Given): Given =>
        given.grantedBy === before ? { ...given, grantedBy: after } : given
      grants = grants.map(renamed)
      roleGrants = roleGrants.map(renamed)
    },
    grantFuture: (grant) => {
      const known = futureGrants.some(
        (each) =>
          each.privilege === grant.privilege &&
          each.objectType === grant.objectType &&
          each.container === grant.container &&
          each.to === grant.to,
      )
      if (!known) futureGrants.push(grant)
    },
    revokeFuture: (matches) => {
      futureGrants = futureGrants.filter((each) => !matches(each))
    },
    grantRole: (grant) => {
      if (!roleGrants.some((each) => each.role === grant.role && each.to === grant.to)) roleGrants.push(grant)
    },
    revokeRole: (role, to) => {
      roleGrants = roleGrants.filter((each) => each.role !== role || each.to !== to)
    },
    forget: (dropped) => {
      const kept = (...objects: AnySecurable[]) => objects.every((each) => !dropped.has(each))
      const keeps = (each: Grant) => kept(each.on, each.to)
      const keepsRole = (each: RoleGrant) => kept(each.role, each.to)
      const gone = {
        grants: grants.filter((each) => !keeps(each)),
        roleGrants: roleGrants.filter((each) => !keepsRole(each)),
      }
      grants = grants.filter(keeps)
      futureGrants = futureGrants.filter((each) => kept(each.container, each.to))
      roleGrants = roleGrants.filter(keepsRole)
      return gone
    },
    restore: (back, backRoles) => {
      grants = [...grants, ...back]
      roleGrants = [...roleGrants, ...backRoles]
    },
    inherited: (roles) => {
      const found = new Set<Role>(roles)
      for (const role of found) for (const each of roleGrants) if (each.to === role) found.add(each.role)
      return found
    },
    rolesOf: (user) => roleGrants.filter((each) => each.to === user).map((each) => each.role),
    holds: (roles, on, privileges) => {
      if ('shared' in on && on.shared !== undefined) return holdsShared(roles, on.shared, privileges)
      if (on.kind === 'DATABASE' && on.imported !== undefined) return holdsImported(roles, on, privileges)
      return (
        (on.owner !== null && roles.has(on.owner)) ||
        grants.some(
          (each) =>
            each.on === on &&
            isIn(roles, each.to) &&
            (privileges === undefined || privileges.includes(each.privilege)),
        )
      )
    },
  }
}
