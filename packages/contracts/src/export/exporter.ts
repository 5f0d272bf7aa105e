import type { Contract } from '../odcs/contract.ts'

/** Writes a contract in another format. */
export interface Exporter {
  readonly format: string
  /** Usual ending of a file in the format, with its dot. */
  readonly extension: string
  readonly write: (contract: Contract) => string
}
