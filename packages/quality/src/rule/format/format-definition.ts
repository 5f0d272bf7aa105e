import type { SqlFragment } from '@mesh/sql'

/** What a text has to be to have a format: all that is given here. */
export interface FormatDefinition {
  /** What the text is: `an e-mail address`. */
  readonly words: string
  /** Regular expression for the whole text, in what ECMA-262, RE2 and Snowflake share. */
  readonly pattern?: string
  /** Most code points. */
  readonly maximumLength?: number
  /** All texts that there are. */
  readonly values?: readonly string[]
  /** What no pattern can say of a text that matches. */
  readonly arithmetic?: {
    /** A condition that is true for a text that is right; NULL or false otherwise. */
    holds(column: SqlFragment): SqlFragment
    /** The same of a text in memory. */
    test(text: string): boolean
  }
}
