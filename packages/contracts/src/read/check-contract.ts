import type { Diagnostic, Location } from '@mesh/core'
import type { Contract } from '../odcs/contract.ts'
import type { ContractEdition } from '../validate/contract-editions.ts'
import { checkReadContract } from './check-read-contract.ts'
import { type ReadOptions, readDocument } from './read-document.ts'

/** A contract, when its text holds one, and everything that is wrong with the text. */
export interface CheckedContract {
  readonly contract?: Contract
  /** The version of ODCS that the document was judged by; none when the text is no document. */
  readonly version?: ContractEdition
  readonly diagnostics: readonly Diagnostic[]
  /** The place of a JSON pointer in the text, for findings of {@link lintContract}. */
  readonly locate: (pointer: string) => Location
}

/** How a contract is checked. */
export interface CheckContractOptions extends ReadOptions {
  /**
   * The version of ODCS that judges the document.
   * @defaultValue the one that it declares in `apiVersion`
   */
  readonly version?: ContractEdition
}

/**
 * Reads an ODCS v2.2–v3.2 text, YAML or JSON, and says everything that is wrong with it by the version that it declares, with
 * file, line and column. The contract is there when no diagnostic is an error and the version is v3.0 or later. Never throws
 * for a text; {@link parseContract} does.
 */
export function checkContract(text: string, options: CheckContractOptions = {}): CheckedContract {
  return checkReadContract(readDocument(text, options), options.version)
}
