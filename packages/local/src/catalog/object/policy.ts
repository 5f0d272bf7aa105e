import type { LogicalType } from '@mesh/core'
import type { Schema } from './schema.ts'
import type { Securable } from './securable.ts'

/** A parameter of a policy. */
export interface PolicyParameter {
  readonly name: string
  readonly type: LogicalType
}

interface PolicyBase extends Securable {
  readonly schema: Schema
  readonly parameters: readonly PolicyParameter[]
  readonly returns: LogicalType
  /** An expression of Snowflake's SQL over the parameters. */
  body: string
}

/** What a column shows instead of its values. */
export interface MaskingPolicy extends PolicyBase {
  readonly kind: 'MASKING_POLICY'
}

/** Which rows of a table there are for whoever asks. */
export interface RowAccessPolicy extends PolicyBase {
  readonly kind: 'ROW_ACCESS_POLICY'
}

/** A policy that is an expression. */
export type Policy = MaskingPolicy | RowAccessPolicy
