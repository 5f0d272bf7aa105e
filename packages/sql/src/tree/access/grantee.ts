import type { ObjectName } from '../name/object-name.ts'
import type { NodeBase } from '../node.ts'

/** Who gets or loses something. */
export interface Grantee extends NodeBase {
  readonly kind: 'grantee'
  /** A share may be the one of an application package, which then is what is named. */
  readonly type:
    | 'ROLE'
    | 'DATABASE ROLE'
    | 'APPLICATION ROLE'
    | 'APPLICATION'
    | 'USER'
    | 'SHARE'
    | 'SHARE IN APPLICATION PACKAGE'
  readonly name: ObjectName
}
