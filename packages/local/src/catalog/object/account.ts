import type { AccountObject, AccountObjectKind } from '../account-objects.ts'
import type { Dropped } from '../dropped.ts'
import type { Database } from './database.ts'
import type { AccountRole } from './role.ts'
import type { Securable } from './securable.ts'
import type { User } from './user.ts'
import type { Warehouse } from './warehouse.ts'

/** The account: the container of databases, roles, users and warehouses. */
export interface Account extends Securable {
  readonly kind: 'ACCOUNT'
  /** The last id that was given to an object. */
  lastId: number
  readonly databases: Map<string, Database>
  readonly roles: Map<string, AccountRole>
  readonly users: Map<string, User>
  readonly warehouses: Map<string, Warehouse>
  /** Everything else that no database holds: by kind, then by name. */
  readonly objects: Map<AccountObjectKind, Map<string, AccountObject>>
  readonly dropped: Dropped<Database>[]
  /** What listings of the organization give without a database made of them, by their locators. */
  readonly mounted: Map<string, Database>
}
