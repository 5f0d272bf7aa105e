import type { Expression } from '../expression/expression.ts'
import type { Identifier } from '../name/identifier.ts'
import type { NodeBase } from '../node.ts'
import type { TableAlias } from './table-factor.ts'
import type { TableReference } from './table-reference.ts'

/** A table and what is joined to it, from left to right. Joins in parentheses nest. */
export interface JoinedTable extends NodeBase {
  readonly kind: 'joinedTable'
  readonly first: TableReference
  readonly joins: readonly Join[]
  /** One name for all of them: `(a JOIN b) AS c`. */
  readonly alias?: TableAlias
}

/** One join of a {@link JoinedTable}. Source: https://docs.snowflake.com/en/sql-reference/constructs/join */
export interface Join extends NodeBase {
  readonly kind: 'join'
  readonly type: 'INNER' | 'LEFT' | 'RIGHT' | 'FULL' | 'CROSS' | 'ASOF'
  readonly natural: boolean
  /** Whether the tables are read in the order of the text. */
  readonly directed: boolean
  readonly table: TableReference
  readonly on?: Expression
  readonly using?: readonly Identifier[]
  /** `MATCH_CONDITION (…)` of an ASOF join. */
  readonly match?: Expression
  readonly readOrder?: ReadOrder
}

/** `FIRST(table)` or `LAST(table)` of a directed join: which side is read first. */
export interface ReadOrder extends NodeBase {
  readonly kind: 'readOrder'
  readonly position: 'FIRST' | 'LAST'
  readonly table: Identifier
}
