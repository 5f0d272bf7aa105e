import type { BooleanLiteral, NumberLiteral, StringLiteral } from '../expression/literal.ts'
import type { ObjectName } from '../name/object-name.ts'
import type { NodeBase } from '../node.ts'

/** `KEY = value`. Any key is accepted: Snowflake adds options every month. */
export interface Property extends NodeBase {
  readonly kind: 'property'
  /** Upper case. */
  readonly key: string
  readonly value: PropertyValue
}

/** The value of a {@link Property}. A bare word (`CSV`, `AUTO`, a warehouse) is an {@link ObjectName}. */
export type PropertyValue =
  | StringLiteral
  | NumberLiteral
  | BooleanLiteral
  | ObjectName
  | PropertyList
  | PropertyGroup

/** `('a', 'b')`. */
export interface PropertyList extends NodeBase {
  readonly kind: 'propertyList'
  readonly items: readonly PropertyValue[]
}

/** `(TYPE = CSV SKIP_HEADER = 1)`. */
export interface PropertyGroup extends NodeBase {
  readonly kind: 'propertyGroup'
  readonly properties: readonly Property[]
}
