import type { ObjectName } from '../name/object-name.ts'
import type { NodeBase } from '../node.ts'

/** `@stage/path`, `@~/path`, `@%table/path`; also as text in quotes. */
export interface StageLocation extends NodeBase {
  readonly kind: 'stageLocation'
  /** Whose stage: one with a name, the user's (`@~`) or a table's (`@%table`). */
  readonly owner: 'named' | 'user' | 'table'
  /** Name of the stage or of the table; absent for the user's. */
  readonly name?: ObjectName
  /** Without the slash between the stage and the path; empty for the whole stage. */
  readonly path: string
}
