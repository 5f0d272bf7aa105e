import { editRefused } from '../errors.ts'
import type { Contract } from '../odcs/contract.ts'
import { checkContract } from '../read/check-contract.ts'
import { contractVersion } from '../read/contract-version.ts'
import { modernValue } from '../read/modern-value.ts'
import type { ReadOptions } from '../read/read-document.ts'
import { keepSpelling } from './keep-spelling.ts'
import { openContract } from './open-contract.ts'

/**
 * Writes a changed contract into its text with the fewest edits: tables, columns and other lists are matched by id or name,
 * and what did not change stays byte for byte, comments included. {@link renderContract} writes a new text.
 *
 * @throws CONTRACT.INVALID for a text that is no document, CONTRACT.EDIT_REFUSED when the text cannot say it: inside an alias, or
 * as ODCS v3.0 spells other things than the model.
 */
export function writeContract(contract: Contract, into: string, options: ReadOptions = {}): string {
  const document = openContract(into, options)
  const { edition } = contractVersion(document.value)
  const read = modernValue(document.value, edition)
  if (read === document.value || contract.apiVersion !== edition) {
    document.update(contract)
    return document.render()
  }
  document.update(keepSpelling(JSON.parse(JSON.stringify(contract)), read, document.value))
  const text = document.render()
  const broken = checkContract(text, options).diagnostics.find(({ severity }) => severity === 'error')
  if (broken !== undefined)
    throw editRefused(
      `ODCS ${edition} has no words for it; upgradeContract brings the text to a newer version`,
      broken.where?.pointer,
    )
  return text
}
