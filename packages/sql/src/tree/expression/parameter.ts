import type { NodeBase } from '../node.ts'

/** A session variable: `$name`. The name is folded to upper case. */
export interface Variable extends NodeBase {
  readonly kind: 'variable'
  readonly name: string
}

/** A bind: `?`, `:1` or `:name`. */
export interface Placeholder extends NodeBase {
  readonly kind: 'placeholder'
  /** Empty for `?`, else the text after the colon. */
  readonly name: string
}
