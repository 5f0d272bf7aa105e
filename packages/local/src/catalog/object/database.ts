import type { Dropped } from '../dropped.ts'
import type { DatabaseRole } from './role.ts'
import type { Schema } from './schema.ts'
import type { Securable } from './securable.ts'

/** A database and the roles that live in it. */
export interface Database extends Securable {
  readonly kind: 'DATABASE'
  /** Whether what is made in it is transient. */
  readonly transient?: boolean
  /** In days; null for as long as the account. */
  retentionDays: number | null
  readonly schemas: Map<string, Schema>
  readonly dropped: Dropped<Schema>[]
  readonly roles: Map<string, DatabaseRole>
  /** Of a database that another account shares. */
  readonly imported?: ImportedFrom
}

/** Where a database comes from that another account shares. */
export interface ImportedFrom {
  readonly account: string
  readonly share: string
  readonly shareId: number
  /** Id of the listing that it was made of; null for a share that was given directly. */
  readonly listing: number | null
  /** Whether it is shared no more; it does not come back. */
  gone: boolean
}

/** How something of another account is shared. */
export interface SharedObject {
  readonly database: Database
  readonly privileges: readonly string[]
  /** Whether the share itself holds it, for whoever has IMPORTED PRIVILEGES. */
  readonly direct: boolean
  /** Names of the database roles of the share that hold it. */
  readonly roles: readonly string[]
}
