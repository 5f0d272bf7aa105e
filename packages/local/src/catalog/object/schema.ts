import type { Dropped } from '../dropped.ts'
import type { SchemaObject, SchemaObjectKind } from '../schema-objects.ts'
import type { Database, SharedObject } from './database.ts'
import type { Relation } from './relation.ts'
import type { Securable } from './securable.ts'

/** A schema. Tables, views and dynamic tables share one space of names. */
export interface Schema extends Securable {
  readonly kind: 'SCHEMA'
  /** Whether tables that are made in it are transient. */
  readonly transient?: boolean
  readonly database: Database
  /** In days; null for as long as its database. */
  retentionDays: number | null
  readonly relations: Map<string, Relation>
  readonly dropped: Dropped<Relation>[]
  /** Everything but relations: by kind, then by name. */
  readonly objects: Map<SchemaObjectKind, Map<string, SchemaObject>>
  /** Whether its owner decides about the grants on what is in it. */
  managedAccess?: boolean
  /** Of a schema that another account shares. */
  readonly shared?: SharedObject
}
