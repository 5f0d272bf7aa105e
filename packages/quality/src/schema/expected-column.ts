import type { LogicalType } from '@mesh/core'

/** A column that a table has to have. */
export interface ExpectedColumn {
  /** Exact stored name. */
  readonly name: string
  /** @defaultValue any type */
  readonly type?: LogicalType
}
