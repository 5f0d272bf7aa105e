import type { ObjectName } from '../name/object-name.ts'
import type { ObjectType } from '../name/object-type.ts'
import type { NodeBase } from '../node.ts'
import type { TypeName } from '../type/type-name.ts'
import type { AlterAction } from './alter-action.ts'

/** ALTER of any object but a session. Source: https://docs.snowflake.com/en/sql-reference/sql/alter */
export interface Alter extends NodeBase {
  readonly kind: 'alter'
  readonly objectType: ObjectType
  /** The class of an INSTANCE: `SNOWFLAKE.CORE.BUDGET`. */
  readonly class?: ObjectName
  readonly ifExists: boolean
  readonly name: ObjectName
  /** Types of the arguments of a function or procedure. */
  readonly argumentTypes?: readonly TypeName[]
  /** Further objects of the same type: dynamic tables that are refreshed together. */
  readonly others?: readonly ObjectName[]
  /** One, except where Snowflake takes several columns in one statement. */
  readonly actions: readonly AlterAction[]
}
