import type { TextOrBind } from '../expression/text-or-bind.ts'
import type { NamedObject } from '../name/named-object.ts'
import type { ObjectName } from '../name/object-name.ts'
import type { ObjectType } from '../name/object-type.ts'
import type { NodeBase } from '../node.ts'

/**
 * Without a direction: the grants of the current user. Sources: https://docs.snowflake.com/en/sql-reference/sql/show-grants and
 * …/show-caller-grants, …/show-grants-in-dcm-project
 */
export interface ShowGrants extends NodeBase, Partial<Omit<NamedObject, 'objectType'>> {
  readonly kind: 'showGrants'
  readonly future: boolean
  /** `SHOW CALLER GRANTS`. */
  readonly caller: boolean
  readonly like?: TextOrBind
  readonly direction?: 'ON' | 'TO' | 'OF' | 'IN'
  /** The name is absent for `ON ACCOUNT`, the type for a table or view without its word. */
  readonly objectType?: ObjectType | 'SERVICE ROLE' | 'INSTANCE ROLE'
  /** What a role belongs to, before the `!`: the service, or the instance of a class. */
  readonly owner?: ObjectName
  /** `TO SHARE name IN APPLICATION PACKAGE …`. */
  readonly package?: ObjectName
  readonly limit?: number
}
