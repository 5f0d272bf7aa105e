import type { Location, Severity } from '@mesh/core'
import type { Contract } from '../odcs/contract.ts'
import type { ImportOptions } from './import-options.ts'

/** Reads a contract from the texts of another format. */
export interface Importer {
  readonly format: string
  readonly read: (texts: readonly string[], context: ImportContext) => ImportedParts
}

/** What a format says of a contract. */
export type ImportedParts = Partial<Omit<Contract, 'apiVersion' | 'kind'>>

/** What an importer works with. */
export interface ImportContext {
  readonly options: ImportOptions
  /** Tells what the contract does not keep, or what was taken for granted. */
  readonly report: (message: string, where?: Location, severity?: Severity) => void
  /** Counts one property; a text that unfolds without end is refused. */
  readonly count: () => void
}
