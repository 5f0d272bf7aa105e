import type { Expression } from '../expression/expression.ts'
import type { NodeBase } from '../node.ts'
import type { SelectItem } from '../query/select.ts'
import type { TableAlias } from './table-factor.ts'
import type { TableReference } from './table-reference.ts'

/**
 * `table RESAMPLE (USING column INCREMENT BY width …)`: rows for the gaps of a time series.
 * Source: https://docs.snowflake.com/en/sql-reference/constructs/resample
 */
export interface Resample extends NodeBase {
  readonly kind: 'resample'
  readonly table: TableReference
  readonly using: Expression
  readonly increment: Expression
  readonly partitionBy: readonly Expression[]
  /** `IS_GENERATED()` and `BUCKET_START()`. */
  readonly metadata: readonly SelectItem[]
  readonly alias?: TableAlias
}
