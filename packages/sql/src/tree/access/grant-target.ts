import type { NamedObject } from '../name/named-object.ts'
import type { ObjectName } from '../name/object-name.ts'
import type { ObjectType } from '../name/object-type.ts'
import type { NodeBase } from '../node.ts'

/** What privileges are granted on. Source: https://docs.snowflake.com/en/sql-reference/sql/grant-privilege */
export type GrantTarget = GrantOnAccount | GrantOnObject | GrantOnObjects

/** `ON ACCOUNT`. */
export interface GrantOnAccount extends NodeBase {
  readonly kind: 'grantOnAccount'
}

/** `ON TABLE name`, `ON FUNCTION name(types)`. */
export interface GrantOnObject extends NodeBase, NamedObject {
  readonly kind: 'grantOnObject'
  /** Without the word TABLE: a table, a view or the like. */
  readonly bare: boolean
}

/** `ON ALL | FUTURE TABLES IN SCHEMA | DATABASE name`. */
export interface GrantOnObjects extends NodeBase {
  readonly kind: 'grantOnObjects'
  readonly scope: 'ALL' | 'FUTURE'
  readonly objectType: ObjectType
  readonly container: 'SCHEMA' | 'DATABASE' | 'ACCOUNT' | 'APPLICATION' | 'APPLICATION PACKAGE'
  /** Absent for `IN ACCOUNT`. */
  readonly name?: ObjectName
}
