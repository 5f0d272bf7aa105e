import type { Identifier } from '../name/identifier.ts'
import type { NodeBase } from '../node.ts'
import type { IntervalUnit } from './interval-unit.ts'

/** A data type. Source: https://docs.snowflake.com/en/sql-reference/intro-summary-data-types */
export interface TypeName extends NodeBase {
  readonly kind: 'typeName'
  /**
   * Upper-case words with single spaces: `NUMBER`, `DOUBLE PRECISION`, `TIMESTAMP_NTZ`. Synonyms are kept, but for the words
   * with TIME ZONE: `TIMESTAMP WITH TIME ZONE` is read as `TIMESTAMP_TZ`.
   */
  readonly name: string
  /** What stands in parentheses: sizes, element types, fields of an OBJECT or TABLE; the unit of an INTERVAL. */
  readonly arguments: readonly TypeArgument[]
  /** The parentheses are there, but empty: `OBJECT()` is a structured OBJECT without keys. */
  readonly empty?: true
}

/** One argument of a {@link TypeName}. */
export type TypeArgument = TypeSize | TypeItem | TypeField | IntervalUnit

/** A precision, scale, length or number of dimensions. */
export interface TypeSize extends NodeBase {
  readonly kind: 'typeSize'
  readonly value: number
}

/** The element of an ARRAY, VECTOR or PERIOD, the key or value of a MAP, a column of a TABLE without a name. */
export interface TypeItem extends NodeBase {
  readonly kind: 'typeItem'
  readonly type: TypeName
  readonly notNull: boolean
}

/** A field of a structured OBJECT, a column of a TABLE. */
export interface TypeField extends NodeBase {
  readonly kind: 'typeField'
  readonly name: Identifier
  readonly type: TypeName
  readonly notNull: boolean
  /** What a {@link TypeLiteral} says of the field. */
  readonly comment?: string
}
