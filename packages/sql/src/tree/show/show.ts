import type { ObjectName } from '../name/object-name.ts'
import type { ObjectType } from '../name/object-type.ts'
import type { NodeBase } from '../node.ts'

/** What SHOW lists, in the singular. */
export type ShowType =
  | ObjectType
  | 'COLUMN'
  | 'OBJECT'
  | 'PARAMETER'
  | 'PRIMARY KEY'
  | 'UNIQUE KEY'
  | 'IMPORTED KEY'
  | 'EXPORTED KEY'
  | 'TRANSACTION'
  | 'VARIABLE'

/** Source: https://docs.snowflake.com/en/sql-reference/sql/show */
export interface Show extends NodeBase {
  readonly kind: 'show'
  readonly terse: boolean
  readonly objectType: ShowType
  readonly history: boolean
  readonly like?: string
  readonly in?: ShowScope
  readonly startsWith?: string
  readonly limit?: number
  /** `LIMIT n FROM 'name'`. */
  readonly from?: string
}

/** `IN ACCOUNT`, `IN DATABASE name`, `IN name`. */
export interface ShowScope extends NodeBase {
  readonly kind: 'showScope'
  /** Absent where the text gives a name alone. */
  readonly objectType?: ObjectType
  readonly name?: ObjectName
}

/** Source: https://docs.snowflake.com/en/sql-reference/sql/show-grants. Without a direction: the grants of the current user. */
export interface ShowGrants extends NodeBase {
  readonly kind: 'showGrants'
  readonly future: boolean
  readonly direction?: 'ON' | 'TO' | 'OF' | 'IN'
  readonly objectType?: ObjectType
  /** Absent for `ON ACCOUNT`. */
  readonly name?: ObjectName
}
