import type { Expression } from '../expression/expression.ts'
import type { Identifier } from '../name/identifier.ts'
import type { ObjectName } from '../name/object-name.ts'
import type { NodeBase } from '../node.ts'

/** `[table.]* [ILIKE '…'] [EXCLUDE …] [REPLACE (…)] [RENAME …]`; also the argument of `COUNT(*)`. */
export interface Star extends NodeBase {
  readonly kind: 'star'
  readonly table?: ObjectName
  readonly ilike?: string
  readonly exclude: readonly Identifier[]
  readonly replace: readonly StarReplacement[]
  readonly rename: readonly StarRename[]
}

/** `expression AS name` of REPLACE. */
export interface StarReplacement extends NodeBase {
  readonly kind: 'starReplacement'
  readonly expression: Expression
  readonly name: Identifier
}

/** `from AS to` of RENAME. */
export interface StarRename extends NodeBase {
  readonly kind: 'starRename'
  readonly from: Identifier
  readonly to: Identifier
}
