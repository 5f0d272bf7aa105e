import type { Span } from './node.ts'

/** A comment of the source. It has no `kind`: it is no node. */
export interface Comment {
  /** What stands between the delimiters. */
  readonly text: string
  /** Whether it goes to the end of its line (`--`, `//`) or stands between delimiters. */
  readonly line: boolean
  /** A tag of a template, `{% … %}`: the text has its delimiters. */
  readonly template?: true
  /** Whether nothing else stands on its lines. */
  readonly ownLine: boolean
  readonly span: Span
}

/** The comments that belong to a node. */
export interface NodeComments {
  readonly before: readonly Comment[]
  readonly after: readonly Comment[]
}
