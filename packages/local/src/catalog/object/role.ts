import type { Database } from './database.ts'
import type { Securable } from './securable.ts'

/** A role of the account. */
export interface AccountRole extends Securable {
  readonly kind: 'ROLE'
}

/** A role that lives in a database. */
export interface DatabaseRole extends Securable {
  readonly kind: 'DATABASE_ROLE'
  readonly database: Database
}

/** Who can own and be granted. */
export type Role = AccountRole | DatabaseRole
