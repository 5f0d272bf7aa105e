import type { Diagnostic } from '@mesh/core'
import type { UpgradeEntry } from './upgrade-entry.ts'

/** A document of a newer version and what was done for it. */
export interface Upgraded {
  /** The version of the standard that the old document was read as. */
  readonly from: string
  readonly to: string
  /** The new document: the old text with its comments where the source was a text, else a new one. */
  readonly text: string
  readonly log: readonly UpgradeEntry[]
  /** What the new document still lacks: nothing can be made up for a field that is missing. */
  readonly diagnostics: readonly Diagnostic[]
}
