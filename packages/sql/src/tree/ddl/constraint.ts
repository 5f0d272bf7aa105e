import type { Expression } from '../expression/expression.ts'
import type { Identifier } from '../name/identifier.ts'
import type { ObjectName } from '../name/object-name.ts'
import type { NodeBase } from '../node.ts'

/** A constraint of a column or a table. Source: https://docs.snowflake.com/en/sql-reference/sql/create-table-constraint */
export type Constraint = KeyConstraint | ForeignKeyConstraint | CheckConstraint

/** A primary or unique key. */
export interface KeyConstraint extends NodeBase {
  readonly kind: 'keyConstraint'
  readonly name?: Identifier
  readonly type: 'PRIMARY KEY' | 'UNIQUE'
  /** Empty within a column: the column itself. */
  readonly columns: readonly Identifier[]
  readonly characteristics: readonly string[]
  /** Of a constraint beside the columns. */
  readonly comment?: string
}

/** A reference to a key of another table. */
export interface ForeignKeyConstraint extends NodeBase {
  readonly kind: 'foreignKeyConstraint'
  readonly name?: Identifier
  /** Empty within a column: the column itself. */
  readonly columns: readonly Identifier[]
  readonly references: ObjectName
  /** Empty: the primary key of the referenced table. */
  readonly referencedColumns: readonly Identifier[]
  /** What follows, in upper case: `RELY`, `NOT ENFORCED`, `ON DELETE CASCADE`. */
  readonly characteristics: readonly string[]
  /** Of a constraint beside the columns. */
  readonly comment?: string
}

/** `CHECK (condition)`. */
export interface CheckConstraint extends NodeBase {
  readonly kind: 'checkConstraint'
  readonly name?: Identifier
  readonly condition: Expression
  readonly characteristics: readonly string[]
  /** Of a constraint beside the columns. */
  readonly comment?: string
}
