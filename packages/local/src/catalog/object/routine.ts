import type { LogicalType } from '@mesh/core'
import type { Schema } from './schema.ts'
import type { Securable } from './securable.ts'

/** A parameter of a function or a procedure. */
export interface RoutineParameter {
  readonly name: string
  readonly type: LogicalType
  /** Set for one whose value a procedure hands back. */
  readonly mode?: 'OUT'
  /** The DEFAULT expression in Snowflake SQL; null for an argument that every call gives. */
  readonly default: string | null
}

/** A column of the table that a function or a procedure gives. */
export interface RoutineColumn {
  readonly name: string
  readonly type: LogicalType
}

/** What a function or a procedure gives: one value, or a table. */
export type RoutineResult =
  | { readonly kind: 'value'; readonly type: LogicalType; readonly nullable: boolean }
  | { readonly kind: 'table'; readonly columns: readonly RoutineColumn[] }

interface RoutineBase extends Securable {
  schema: Schema
  readonly parameters: readonly RoutineParameter[]
  readonly returns: RoutineResult
  /** The code between its quotes, as it was written. */
  readonly body: string
  secure: boolean
  /** Whether NULL as an argument gives NULL without a call: RETURNS NULL ON NULL INPUT. */
  readonly strict: boolean
  readonly volatility: 'VOLATILE' | 'IMMUTABLE'
}

/** A function of one's own: several may have one name, for arguments of other types. */
export interface UserFunction extends RoutineBase {
  readonly kind: 'FUNCTION'
  readonly language: 'SQL' | 'JAVASCRIPT'
  readonly memoizable: boolean
}

/** A stored procedure. */
export interface Procedure extends RoutineBase {
  readonly kind: 'PROCEDURE'
  readonly language: 'SQL' | 'JAVASCRIPT'
  executeAs: 'OWNER' | 'CALLER'
}

/** What has a name and types of arguments. */
export type Routine = UserFunction | Procedure
