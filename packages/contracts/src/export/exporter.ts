import type { Contract } from '../odcs/contract.ts'
import type { Coverage } from './coverage.ts'
import type { ExportOptions } from './export-options.ts'
import type { Loss } from './loss.ts'

/** Writes a contract in another format. */
export interface Exporter {
  readonly format: string
  /** Usual ending of a file in the format, with its dot. */
  readonly extension: string
  /** The fields that the format says; absent where it says all. {@link exportContract} reports the others. */
  readonly coverage?: Coverage
  readonly write: (contract: Contract, context: ExportContext) => string | readonly ExportedFile[]
}

/** What an exporter works with. */
export interface ExportContext {
  readonly options: ExportOptions
  /** Tells what the format cannot say of a covered field. */
  readonly lose: (loss: Loss) => void
}

/** One file of an export. */
export interface ExportedFile {
  /** Name without folders. */
  readonly name: string
  readonly text: string
}
