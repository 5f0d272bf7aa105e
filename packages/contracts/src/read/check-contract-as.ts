import type { ContractEdition } from '../validate/contract-editions.ts'
import { type CheckedContract, checkContract } from './check-contract.ts'
import type { ReadOptions } from './read-document.ts'

/** Reads a text as {@link checkContract} does and judges it by the given version of ODCS, whichever it declares. */
export function checkContractAs(
  text: string,
  version: ContractEdition,
  options: ReadOptions = {},
): CheckedContract {
  return checkContract(text, { ...options, version })
}
