import type { Place } from '../place.ts'
import type { Attached, Column, Shape } from './column.ts'
import type { SharedObject } from './database.ts'
import type { MetricAssociation } from './metric.ts'
import type { RowAccessPolicy } from './policy.ts'
import type { Schema } from './schema.ts'
import type { Securable } from './securable.ts'

/** A key of a table. Snowflake keeps keys as information and does not enforce them. */
export interface TableKey {
  readonly kind: 'primary' | 'unique' | 'foreign'
  readonly name: string
  readonly columns: readonly string[]
  readonly references?: { readonly table: Table; readonly columns: readonly string[] }
  readonly rely: boolean
  readonly createdOn: number
}

/** What a session can have for itself. */
export interface PerhapsTemporary {
  /** The place of the session that has it for itself, and with which it ends; absent for what everybody can see. */
  readonly temporaryIn?: Place
}

interface RelationBase extends Securable, PerhapsTemporary {
  schema: Schema
  /** How long its past is kept, in days; null for as long as that of its schema. */
  retentionDays: number | null
  readonly columns: Column[]
  readonly keys: TableKey[]
  /** The commits before it was made. */
  readonly born: number
  /** The first moment that its past still tells of; absent when that is its birth. */
  forgotten?: number
  /** The columns that it had before, oldest first; absent when they were always the same. */
  shapes?: readonly Shape[]
  /** Grows with every change of its rows: tells whether a dynamic table is behind. */
  version: number
  /** When its rows were last changed, in milliseconds; absent for never. */
  changedOn?: number
  /** The row access policy that is set on it; absent for none. */
  rowAccess?: Attached<RowAccessPolicy> | undefined
  /** Of what another account shares. */
  readonly shared?: SharedObject
  /** What it is in the account that shares it. */
  readonly origin?: Relation
  /** What is measured of it by itself; absent for nothing. */
  metrics?: readonly MetricAssociation[]
  /** DATA_METRIC_SCHEDULE; absent for the default, empty for never. */
  metricSchedule?: string | undefined
  /** When it is measured next, in milliseconds; null for never, or when it changes. */
  metricsDueAt?: number | null
}

/** A table; its rows are in the DuckDB table `storage`. */
export interface Table extends RelationBase {
  readonly kind: 'TABLE'
  readonly storage: string
  readonly transient: boolean
  /** The clustering key as SHOW has it: `LINEAR(A, B)`; absent or null for none. */
  clusterBy?: string | null
}

/** What a materialized view has beside its query. Its rows are those of the query at any time. */
export interface Materialized {
  readonly base: Table
  /** The clustering key as SHOW has it; null for none. */
  clusterBy: string | null
  /** Why it cannot be read; null when it can. */
  invalid: string | null
}

/** A view: a query that runs with the rights of its owner. */
export interface View extends RelationBase {
  readonly kind: 'VIEW'
  secure: boolean
  readonly text: string
  readonly query: string
  /** What only a materialized view has. */
  readonly materialized?: Materialized
}

/** A dynamic table: a query whose rows are kept in the DuckDB table `storage`. */
export interface DynamicTable extends RelationBase {
  readonly kind: 'DYNAMIC_TABLE'
  readonly storage: string
  readonly text: string
  readonly query: string
  /** Null when the scheduler is disabled. */
  targetLag: string | null
  /** Whether it is refreshed by itself, which it is unless it says DISABLE; null for what nobody set. */
  scheduler?: 'ENABLE' | 'DISABLE' | null
  warehouse: string
  initializationWarehouse?: string | null
  readonly refreshMode: string
  /** The clustering key as SHOW has it; null for none. */
  clusterBy?: string | null
  /** The versions of the inputs that the rows were made from, by object id; null before the first refresh. */
  inputs: ReadonlyMap<number, number> | null
  /** Whether it is suspended: by somebody, or because a dynamic table that it reads is. */
  suspended?: 'BY_USER' | 'BY_UPSTREAM' | null
  suspendedOn?: number | null
  refreshedOn: number | null
}

/** What a query can read from. */
export type Relation = Table | View | DynamicTable
