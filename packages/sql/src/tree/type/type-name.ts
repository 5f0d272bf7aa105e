import type { Identifier } from '../name/identifier.ts'
import type { NodeBase } from '../node.ts'

/** A data type as it is written. Source: https://docs.snowflake.com/en/sql-reference/intro-summary-data-types */
export interface TypeName extends NodeBase {
  readonly kind: 'typeName'
  /** Upper-case words with single spaces: `NUMBER`, `DOUBLE PRECISION`, `TIMESTAMP_NTZ`. Synonyms are kept. */
  readonly name: string
  /** What stands in parentheses: sizes, element types, fields of an OBJECT. */
  readonly arguments: readonly TypeArgument[]
}

/** One argument of a {@link TypeName}. */
export type TypeArgument = TypeSize | TypeItem | TypeField

/** A precision, scale, length or number of dimensions. */
export interface TypeSize extends NodeBase {
  readonly kind: 'typeSize'
  readonly value: number
}

/** The element of an ARRAY or VECTOR, the key or value of a MAP. */
export interface TypeItem extends NodeBase {
  readonly kind: 'typeItem'
  readonly type: TypeName
  readonly notNull: boolean
}

/** A field of a structured OBJECT. */
export interface TypeField extends NodeBase {
  readonly kind: 'typeField'
  readonly name: Identifier
  readonly type: TypeName
  readonly notNull: boolean
}
