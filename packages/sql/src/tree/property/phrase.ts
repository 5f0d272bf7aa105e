import type { NodeBase } from '../node.ts'
import type { SqlNode } from '../sql-node.ts'

/**
 * A clause as the reference writes it: keywords and what stands between them, in the order of the text. Clauses that many
 * statements share or that somebody reads have nodes of their own; the long tail of the reference are phrases.
 */
export interface Phrase extends NodeBase {
  readonly kind: 'phrase'
  readonly parts: readonly SqlNode[]
}

/** Keywords or punctuation of a {@link Phrase}: `ON TABLE`, `(`. Upper case. */
export interface Keyword extends NodeBase {
  readonly kind: 'keyword'
  readonly text: string
}
