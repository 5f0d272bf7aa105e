import type { NodeBase } from '../node.ts'
import type { Expression } from './expression.ts'

/**
 * A way into a semi-structured value: `v:a.b[0]`, `v['a']`, `f(x)[0]`. Flat: one node for the whole way.
 * Source: https://docs.snowflake.com/en/user-guide/querying-semistructured
 */
export interface Path extends NodeBase {
  readonly kind: 'path'
  readonly operand: Expression
  readonly segments: readonly PathSegment[]
}

/** One step of a {@link Path}. */
export type PathSegment = PathKey | PathIndex

/** `:name` or `.name`. Keys keep their case, quoted or not. */
export interface PathKey extends NodeBase {
  readonly kind: 'pathKey'
  readonly name: string
}

/** `[index]`: a number for an array, a text for an object. */
export interface PathIndex extends NodeBase {
  readonly kind: 'pathIndex'
  readonly index: Expression
}
