import type { Identifier } from '../name/identifier.ts'
import type { ObjectName } from '../name/object-name.ts'
import type { NodeBase } from '../node.ts'

/** Source: https://docs.snowflake.com/en/sql-reference/sql/use. `USE name` without a type is a DATABASE, or a SCHEMA when it has two parts. */
export interface Use extends NodeBase {
  readonly kind: 'use'
  readonly objectType: 'ROLE' | 'DATABASE' | 'SCHEMA' | 'WAREHOUSE' | 'APPLICATION'
  readonly name: ObjectName
}

/** Source: https://docs.snowflake.com/en/sql-reference/sql/use-secondary-roles */
export interface UseSecondaryRoles extends NodeBase {
  readonly kind: 'useSecondaryRoles'
  readonly mode: 'ALL' | 'NONE' | 'LIST'
  /** Only with `LIST`. */
  readonly roles: readonly Identifier[]
}
