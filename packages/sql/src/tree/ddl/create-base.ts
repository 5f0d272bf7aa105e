import type { ObjectName } from '../name/object-name.ts'
import type { NodeBase } from '../node.ts'
import type { Property } from '../property/property.ts'
import type { TagAssignment } from '../property/tag-assignment.ts'

/** What a DCM project leaves an alert or a task in. */
export type TargetState = 'STARTED' | 'SUSPENDED'

/** What every CREATE has. */
export interface CreateBase extends NodeBase {
  readonly orReplace: boolean
  /** `CREATE OR ALTER`. */
  readonly orAlter: boolean
  readonly ifNotExists: boolean
  readonly name: ObjectName
  /** Every `KEY = value` but COMMENT. */
  readonly properties: readonly Property[]
  readonly tags: readonly TagAssignment[]
  readonly comment?: string
}
