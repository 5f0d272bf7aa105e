import type { TypeName } from '../type/type-name.ts'
import type { ObjectName } from './object-name.ts'
import type { ObjectType } from './object-type.ts'

/** An object as statements name it: its type, its name, and what tells it from others of that name. */
export interface NamedObject {
  readonly objectType: ObjectType
  /** The class of an INSTANCE. Source: https://docs.snowflake.com/en/sql-reference/snowflake-db-classes */
  readonly class?: ObjectName
  readonly name: ObjectName
  /** Of a function or procedure; absent where the text has no parentheses. */
  readonly argumentTypes?: readonly TypeName[]
}
