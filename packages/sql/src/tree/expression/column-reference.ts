import type { Identifier } from '../name/identifier.ts'
import type { NodeBase } from '../node.ts'
import type { Expression } from './expression.ts'

/** A column by name, with up to three qualifiers: `db.schema.table.column`. Also `sequence.NEXTVAL`. */
export interface ColumnReference extends NodeBase {
  readonly kind: 'columnReference'
  readonly parts: readonly Identifier[]
}

/** A column by position, counting from 1: `$1`, `t.$1`. */
export interface PositionalColumn extends NodeBase {
  readonly kind: 'positionalColumn'
  readonly table?: Identifier
  readonly position: number
}

/** A column, or what is taken from it, marked with Oracle's outer join operator: `t.a (+)`. */
export interface OuterJoinColumn extends NodeBase {
  readonly kind: 'outerJoinColumn'
  readonly column: Expression
}

/**
 * A column whose name is known only when the statement runs: `IDENTIFIER($column)`. One with a text is a {@link ColumnReference}.
 * Source: https://docs.snowflake.com/en/sql-reference/identifier-literal
 */
export interface DynamicColumn extends NodeBase {
  readonly kind: 'dynamicColumn'
  readonly name: Expression
}
