import type { NodeBase } from '../node.ts'
import type { TypeName } from '../type/type-name.ts'
import type { Expression } from './expression.ts'

/**
 * `CAST(operand AS type)`, `operand::type`, `TRY_CAST(operand AS type)`.
 * Source: https://docs.snowflake.com/en/sql-reference/functions/cast
 */
export interface Cast extends NodeBase {
  readonly kind: 'cast'
  readonly operand: Expression
  readonly type: TypeName
  /** Whether a value that does not fit gives NULL. */
  readonly try: boolean
  /** How the fields of a structured OBJECT change. */
  readonly fields?: 'RENAME FIELDS' | 'ADD FIELDS'
}

/** `operand COLLATE 'collation'`. */
export interface Collate extends NodeBase {
  readonly kind: 'collate'
  readonly operand: Expression
  readonly collation: string
}
