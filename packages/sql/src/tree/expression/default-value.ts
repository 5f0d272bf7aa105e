import type { NodeBase } from '../node.ts'

/** DEFAULT as a value of INSERT and UPDATE. */
export interface DefaultValue extends NodeBase {
  readonly kind: 'defaultValue'
}
