import type { Expression } from '../expression/expression.ts'
import type { NodeBase } from '../node.ts'
import type { TableAlias } from './table-factor.ts'
import type { TableReference } from './table-reference.ts'

/**
 * `table SAMPLE (10)`, `table SAMPLE SYSTEM (3) SEED (82)`, `table SAMPLE (10 ROWS)`.
 * Source: https://docs.snowflake.com/en/sql-reference/constructs/sample
 */
export interface Sample extends NodeBase {
  readonly kind: 'sample'
  readonly table: TableReference
  /** BERNOULLI is ROW too, SYSTEM is BLOCK; absent, Snowflake takes BERNOULLI. */
  readonly method?: 'BERNOULLI' | 'SYSTEM'
  /** Percent of the rows, or their number. */
  readonly size: Expression
  readonly unit: 'PERCENT' | 'ROWS'
  readonly seed?: Expression
  readonly alias?: TableAlias
}
