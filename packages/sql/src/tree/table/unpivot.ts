import type { Identifier } from '../name/identifier.ts'
import type { NodeBase } from '../node.ts'
import type { SelectItem } from '../query/select.ts'
import type { TableAlias } from './table-factor.ts'
import type { TableReference } from './table-reference.ts'

/**
 * `table UNPIVOT (value FOR name IN (a, b AS c))`.
 * Source: https://docs.snowflake.com/en/sql-reference/constructs/unpivot
 */
export interface Unpivot extends NodeBase {
  readonly kind: 'unpivot'
  readonly table: TableReference
  readonly nulls?: 'INCLUDE' | 'EXCLUDE'
  /** The new column of values. */
  readonly value: Identifier
  /** The new column of names. */
  readonly name: Identifier
  /** The columns that become rows. */
  readonly columns: readonly SelectItem[]
  readonly alias?: TableAlias
}
