import type { ObjectName } from '../name/object-name.ts'
import type { ObjectType } from '../name/object-type.ts'
import type { NodeBase } from '../node.ts'

/** What privileges are granted on. Source: https://docs.snowflake.com/en/sql-reference/sql/grant-privilege */
export type GrantTarget = GrantOnAccount | GrantOnObject | GrantOnObjects

/** `ON ACCOUNT`. */
export interface GrantOnAccount extends NodeBase {
  readonly kind: 'grantOnAccount'
}

/** `ON TABLE name`. */
export interface GrantOnObject extends NodeBase {
  readonly kind: 'grantOnObject'
  readonly objectType: ObjectType
  readonly name: ObjectName
}

/** `ON ALL | FUTURE TABLES IN SCHEMA | DATABASE name`. */
export interface GrantOnObjects extends NodeBase {
  readonly kind: 'grantOnObjects'
  readonly scope: 'ALL' | 'FUTURE'
  readonly objectType: ObjectType
  readonly container: 'SCHEMA' | 'DATABASE'
  readonly name: ObjectName
}
