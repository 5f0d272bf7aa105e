import type { TableName } from '../check/build/check-options.ts'

/** What {@link suggestChecks} may take for granted. */
export interface SuggestOptions {
  /** The table that the checks are for. @defaultValue the table that was profiled; of a file, its name without ending */
  readonly table?: TableName
  /** Rows from which on what is seen counts as a rule and not as an accident. @defaultValue 30 */
  readonly fewestRows?: number
}
