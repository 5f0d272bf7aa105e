import type { AccountObject } from '../account-objects.ts'
import { plainAccountKinds, plainSchemaKinds } from '../plain-kinds.ts'
import type { SchemaObject } from '../schema-objects.ts'
import type { Account } from './account.ts'
import type { Database } from './database.ts'
import type { Relation } from './relation.ts'
import type { Role } from './role.ts'
import type { Schema } from './schema.ts'
import type { User } from './user.ts'
import type { Warehouse } from './warehouse.ts'

/** Types of objects that have an owner and take grants, by the word that SHOW GRANTS uses. */
export const securableKinds = [
  'ACCOUNT',
  'DATABASE',
  'SCHEMA',
  'TABLE',
  'VIEW',
  'DYNAMIC_TABLE',
  'STAGE',
  'FILE_FORMAT',
  'TAG',
  'STREAM',
  'MASKING_POLICY',
  'ROW_ACCESS_POLICY',
  'SEQUENCE',
  'TASK',
  'ALERT',
  'FUNCTION',
  'PROCEDURE',
  'PIPE',
  'DATA_METRIC_FUNCTION',
  ...plainSchemaKinds,
  ...plainAccountKinds,
  'SHARE',
  'LISTING',
  'WAREHOUSE',
  'ROLE',
  'DATABASE_ROLE',
  'USER',
] as const

/** One of {@link securableKinds}. */
export type SecurableKind = (typeof securableKinds)[number]

/** What every object of the account has. Names are exact stored names; `id` is never used again. */
export interface Securable {
  readonly id: number
  readonly kind: SecurableKind
  name: string
  comment: string
  readonly createdOn: number
  /** The role that owns it; null for the account itself and for what the system owns. */
  owner: Role | null
  /** Tag id → value. */
  readonly tags: Map<number, string>
  /** The statement that last defined or altered it; absent for none but its CREATE by the system. */
  lastDdl?: LastDdl
}

/** When an object was last changed, in milliseconds, and which user did it. */
export interface LastDdl {
  readonly at: number
  readonly by: string
}

/** Any object of the account. */
export type AnySecurable =
  | Account
  | Database
  | Schema
  | Relation
  | SchemaObject
  | AccountObject
  | Warehouse
  | Role
  | User
