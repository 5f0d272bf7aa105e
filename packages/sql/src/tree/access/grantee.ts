import type { ObjectName } from '../name/object-name.ts'
import type { NodeBase } from '../node.ts'

/** Who gets or loses something. */
export interface Grantee extends NodeBase {
  readonly kind: 'grantee'
  readonly type: 'ROLE' | 'DATABASE ROLE' | 'USER' | 'SHARE'
  readonly name: ObjectName
}
