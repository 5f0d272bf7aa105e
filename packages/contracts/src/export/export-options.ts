import type { LowerContractOptions } from '../lower/lower-contract.ts'

/** How {@link exportContract} writes. The fields of lowering matter to formats that know where tables are. */
export interface ExportOptions extends LowerContractOptions {
  /** Names of the tables to write. @defaultValue all */
  readonly tables?: readonly string[]
  /** The text of the last export, from which formats that number their fields take the numbers. */
  readonly previous?: string
}
