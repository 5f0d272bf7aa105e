import type { ObjectName } from '../name/object-name.ts'
import type { NodeBase } from '../node.ts'

/** `name = 'value'` of `WITH TAG (…)` and `SET TAG`. */
export interface TagAssignment extends NodeBase {
  readonly kind: 'tagAssignment'
  readonly name: ObjectName
  readonly value: string
}
