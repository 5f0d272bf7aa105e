import type { Contract } from '../odcs/contract.ts'
import type { ReadOptions } from '../read/read-document.ts'
import { openContract } from './open-contract.ts'

/**
 * Writes a changed contract into its text with the fewest edits: tables, columns and other lists are matched by id or name,
 * and what did not change stays byte for byte, comments included. {@link renderContract} writes a new text.
 *
 * @throws CONTRACT.INVALID for a text that is no document, CONTRACT.EDIT_REFUSED when the text cannot say it.
 */
export function writeContract(contract: Contract, into: string, options: ReadOptions = {}): string {
  const document = openContract(into, options)
  document.update(contract)
  return document.render()
}
