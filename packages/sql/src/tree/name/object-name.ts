import type { NodeBase } from '../node.ts'
import type { Identifier } from './identifier.ts'

/** A possibly qualified name, outermost part first. `db..name` is read as `db.PUBLIC.name`, as Snowflake does. */
export interface ObjectName extends NodeBase {
  readonly kind: 'objectName'
  readonly parts: readonly Identifier[]
}
