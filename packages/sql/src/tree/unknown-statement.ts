import type { NodeBase } from './node.ts'

/** A statement whose first words are none that this version knows. It is kept as it is, nobody guesses what it does. */
export interface UnknownStatement extends NodeBase {
  readonly kind: 'unknownStatement'
  /** The first words, upper case: `FROB`, `CREATE GADGET`. */
  readonly words: string
  /** The texts of its tokens. */
  readonly tokens: readonly string[]
}
