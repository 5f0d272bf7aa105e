import type { LogicalType } from '@mesh/core'
import type { MaskingPolicy, Policy } from './policy.ts'

/** A column as DESCRIBE shows it. */
export interface Column {
  /** Given when somebody asks; see `columnId`. */
  id?: number
  name: string
  /** Its name in DuckDB, where that is another one. */
  stored?: string
  type: LogicalType
  nullable: boolean
  comment: string | null
  /** The DEFAULT expression in Snowflake SQL. */
  default: string | null
  /** AUTOINCREMENT: the counter that gives its values where INSERT gives none. */
  readonly identity?: ColumnIdentity
  /** Whether rows have the default that were there before the column: it cannot be dropped. */
  readonly defaultStays?: boolean
  readonly tags: Map<number, string>
  /** The masking policy that is set on it, with the columns that it takes; absent for none. */
  masking?: Attached<MaskingPolicy> | undefined
}

/** A policy on what it is set on. */
export interface Attached<Kind extends Policy> {
  readonly policy: Kind
  /** Names of the columns that its parameters stand for, in their order. */
  readonly columns: readonly string[]
}

/** How a column numbers its rows. */
export interface ColumnIdentity {
  /** A counter of the storage. */
  readonly counter: string
  readonly start: bigint
  readonly increment: bigint
  readonly ordered: boolean
}

/** The columns of a table before some change of them. */
export interface Shape {
  /** The commit that made the change: at earlier moments the table had these columns. */
  readonly until: number
  readonly columns: readonly Readonly<Column>[]
}
