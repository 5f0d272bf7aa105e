import type { ArrayConstant, ObjectConstant } from '../expression/collection.ts'
import type { FunctionCall } from '../expression/function-call.ts'
import type { BooleanLiteral, NumberLiteral, StringLiteral } from '../expression/literal.ts'
import type { Placeholder, Variable } from '../expression/parameter.ts'
import type { ObjectName } from '../name/object-name.ts'
import type { NodeBase } from '../node.ts'
import type { StageLocation } from '../stage/stage-location.ts'
import type { Keyword } from './phrase.ts'

/** `KEY = value`. Any key is accepted: Snowflake adds options every month. */
export interface Property extends NodeBase {
  readonly kind: 'property'
  /** Upper case, where the text does not quote it. */
  readonly key: string
  /** How the text quotes the key: `'Content-Type' = …` names a header, `"Rule 1" = …` an object. */
  readonly quotes?: "'" | '"'
  readonly value: PropertyValue
}

/** The value of a {@link Property}. A bare word (`CSV`, `AUTO`, a warehouse) is an {@link ObjectName}. */
export type PropertyValue =
  | StringLiteral
  | NumberLiteral
  | BooleanLiteral
  | ObjectName
  | StageLocation
  | PropertyList
  | PropertyGroup
  | Keyword
  | Variable
  | Placeholder
  | FunctionCall
  | ArrayConstant
  | ObjectConstant

/** `('a', 'b')`. */
export interface PropertyList extends NodeBase {
  readonly kind: 'propertyList'
  readonly items: readonly PropertyValue[]
  /** Written without parentheses, as the lists of replication groups and shares are: `ACCOUNTS = a, b`. */
  readonly bare?: true
}

/** `(TYPE = CSV SKIP_HEADER = 1)`. */
export interface PropertyGroup extends NodeBase {
  readonly kind: 'propertyGroup'
  readonly properties: readonly Property[]
}
