import type { NodeComments } from './comment.ts'

/** Where a node stands in the text: UTF-16 offsets, `end` exclusive. */
export interface Span {
  readonly start: number
  readonly end: number
}

/**
 * What every node of the tree has. Any object in a tree that has a `kind` is a node; spans and comments are the only other
 * objects.
 */
export interface NodeBase {
  readonly kind: string
  readonly span: Span
  /** Comments that stand before and behind it; absent where there are none. */
  readonly comments?: NodeComments
}
