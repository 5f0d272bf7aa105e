import type { Expression } from '../expression/expression.ts'
import type { NodeBase } from '../node.ts'
import type { OrderItem } from '../query/order-item.ts'
import type { Query } from '../query/query.ts'
import type { SelectItem } from '../query/select.ts'
import type { TableAlias } from './table-factor.ts'
import type { TableReference } from './table-reference.ts'

/**
 * `table PIVOT (SUM(a) FOR b IN (…) [DEFAULT ON NULL (…)])`.
 * Source: https://docs.snowflake.com/en/sql-reference/constructs/pivot
 */
export interface Pivot extends NodeBase {
  readonly kind: 'pivot'
  readonly table: TableReference
  /** Calls of aggregate functions. */
  readonly aggregates: readonly SelectItem[]
  /** The column whose values become columns. */
  readonly column: Expression
  readonly values: PivotValues | PivotAny | Query
  /** What stands in the place of NULL. */
  readonly otherwise?: Expression
  readonly alias?: TableAlias
}

/** The values of a {@link Pivot}, one by one. */
export interface PivotValues extends NodeBase {
  readonly kind: 'pivotValues'
  readonly items: readonly SelectItem[]
}

/** Every value that there is: `ANY [ORDER BY …]`. */
export interface PivotAny extends NodeBase {
  readonly kind: 'pivotAny'
  readonly orderBy: readonly OrderItem[]
}
