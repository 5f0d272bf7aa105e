import type { Clock } from '@mesh/core'
import type { LocalCredentials } from '../login/local-credentials.ts'
import { readCredentials } from '../login/read-credentials.ts'
import { createGrantBook, type GrantBook } from './grant-book.ts'
import type { Account } from './object/account.ts'
import type { Database } from './object/database.ts'
import type { AccountRole, Role } from './object/role.ts'
import type { Schema } from './object/schema.ts'
import type { AnySecurable, Securable } from './object/securable.ts'
import type { User, UserLogin } from './object/user.ts'
import { snowflakeDatabase, snowflakeName } from './snowflake-database.ts'

/** The control plane: everything of the account but the rows. */
export interface Catalog {
  readonly account: Account
  readonly book: GrantBook
  /** The parts of a new object that the catalogue decides. */
  base(name: string, owner: Role | null, comment?: string): Omit<Securable, 'kind'>
  now(): number
  /** Gives a new object the grants that were promised for objects of its type. */
  applyFutureGrants(object: AnySecurable, container: Schema | null, database: Database): void
}

/** A user of the local account. */
export interface LocalUser extends LocalCredentials {
  readonly name: string
  /** Account roles of the user; the first is the default. Missing ones are made. */
  readonly roles?: readonly string[]
}

const emptyAccount = (clock: Clock, name: string, id: number): Account => ({
  kind: 'ACCOUNT',
  id,
  lastId: id,
  name,
  comment: '',
  createdOn: clock.now(),
  owner: null,
  tags: new Map(),
  databases: new Map(),
  roles: new Map(),
  users: new Map(),
  warehouses: new Map(),
  objects: new Map(),
  dropped: [],
  mounted: new Map(),
})

/** The account that a server always has. */
export const firstAccount = { name: 'LOCAL', id: 1 }

/** What lets nobody in. */
export const noLogin: UserLogin = { password: null, keys: new Map(), tokens: [] }

/** What may be granted on the account, and to which system role it belongs from the start. */
const accountPrivileges: Readonly<Record<string, readonly string[]>> = {
  SYSADMIN: ['CREATE DATABASE', 'CREATE WAREHOUSE'],
  USERADMIN: ['CREATE ROLE', 'CREATE USER'],
  SECURITYADMIN: ['MANAGE GRANTS', 'CREATE NETWORK POLICY'],
  ACCOUNTADMIN: [
    'APPLY TAG',
    'APPLY MASKING POLICY',
    'APPLY ROW ACCESS POLICY',
    'EXECUTE TASK',
    'EXECUTE MANAGED TASK',
    'EXECUTE ALERT',
    'EXECUTE MANAGED ALERT',
    'MONITOR EXECUTION',
    'EXECUTE DATA METRIC FUNCTION',
    'CREATE SHARE',
    'IMPORT SHARE',
    'MANAGE SHARE TARGET',
    'CREATE DATA EXCHANGE LISTING',
    'CREATE ORGANIZATION LISTING',
    'CREATE ORGANIZATION PROFILE',
    'IMPORT ORGANIZATION LISTING',
    'CREATE INTEGRATION',
    'CREATE NETWORK POLICY',
    'CREATE EXTERNAL VOLUME',
    'CREATE COMPUTE POOL',
    'CREATE RESOURCE MONITOR',
    'CREATE ACCOUNT',
    'APPLY PROJECTION POLICY',
    'APPLY AGGREGATION POLICY',
    'APPLY JOIN POLICY',
    'APPLY PASSWORD POLICY',
    'APPLY SESSION POLICY',
    'APPLY AUTHENTICATION POLICY',
  ],
}

/**
 * The control plane of an account that was saved, or of a new one with Snowflake's system roles and a warehouse `COMPUTE_WH`; the
 * given users can log in.
 *
 * @param identity - the name of a new account, and its id, from which those of its objects are counted on
 */
export function createCatalog(
  users: readonly LocalUser[],
  clock: Clock,
  saved?: { readonly account: Account; readonly book: GrantBook },
  { name: accountName, id } = firstAccount,
): Catalog {
  const account = saved?.account ?? emptyAccount(clock, accountName, id)
  const book = saved?.book ?? createGrantBook()
  const base = (name: string, owner: Role | null, comment = ''): Omit<Securable, 'kind'> => {
    account.lastId += 1
    return { id: account.lastId, name, owner, comment, createdOn: clock.now(), tags: new Map() }
  }
  const role = (name: string, owner: Role | null = null, comment = ''): AccountRole => {
    const known = account.roles.get(name)
    if (known !== undefined) return known
    const made: AccountRole = { ...base(name, owner, comment), kind: 'ROLE' }
    account.roles.set(name, made)
    return made
  }
  const give = (child: Role, to: Role | User) =>
    book.grantRole({ role: child, to, grantedBy: '', createdOn: clock.now() })

  const admin = role('ACCOUNTADMIN', null, 'Account administrator can manage all aspects of the account.')
  const security = role(
    'SECURITYADMIN',
    null,
    'Security administrator can manage security aspects of the account.',
  )
  const system = role(
    'SYSADMIN',
    null,
    'System administrator can create and manage databases and warehouses.',
  )
  const user = role('USERADMIN', null, 'User administrator can create and manage users and roles')
  role('PUBLIC', null, 'Public role is automatically available to every user in the account.')
  if (saved === undefined) {
    give(security, admin)
    give(system, admin)
    give(user, security)
    for (const [name, privileges] of Object.entries(accountPrivileges))
      for (const privilege of privileges)
        book.grant({
          privilege,
          on: account,
          to: role(name),
          grantOption: true,
          grantedBy: '',
          createdOn: clock.now(),
        })
    account.warehouses.set('COMPUTE_WH', {
      ...base('COMPUTE_WH', system),
      kind: 'WAREHOUSE',
    })
  }
  if (!account.databases.has(snowflakeName))
    account.databases.set(
      snowflakeName,
      snowflakeDatabase((name) => base(name, null)),
    )
  for (const each of users) letIn(each)

  function letIn({ name, roles = ['ACCOUNTADMIN'], ...given }: LocalUser): void {
    const login = { credentials: readCredentials(name, given), defaultRole: roles[0] ?? 'PUBLIC' }
    const known = account.users.get(name.toUpperCase())
    const made: User = known ?? {
      ...base(name.toUpperCase(), admin),
      kind: 'USER',
      login: noLogin,
      settings: new Map(),
      ...login,
    }
    Object.assign(made, login)
    account.users.set(made.name, made)
    for (const each of roles) give(role(each, user), made)
  }

  return {
    account,
    book,
    base,
    now: () => clock.now(),
    applyFutureGrants: (object, container, database) => {
      const inSchema = book.futureGrants.filter((each) => each.container === container)
      const promised = [...inSchema, ...book.futureGrants.filter((each) => each.container === database)]
      const type = object.kind.replaceAll('_', ' ')
      // Future grants of the schema hide those of its database for the same type of object.
      // https://docs.snowflake.com/en/sql-reference/sql/grant-privilege#future-grants-on-database-or-schema-objects
      const own = inSchema.filter((each) => each.objectType === type)
      for (const each of own.length > 0 ? own : promised.filter((each) => each.objectType === type)) {
        if (each.privilege === 'OWNERSHIP') object.owner = each.to
        else book.grant({ ...each, on: object, grantedBy: '', createdOn: clock.now() })
      }
    },
  }
}
