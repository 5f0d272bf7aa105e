import type { Contract } from '../odcs/contract.ts'
import type { DataProduct } from '../odps/data-product.ts'
import { checkDocument } from './check-document.ts'
import { parsedContract } from './parse-contract.ts'
import { parsedDataProduct } from './parse-data-product.ts'
import type { ReadOptions } from './read-options.ts'

/**
 * Reads an ODCS or ODPS document as what its `kind` says it is.
 *
 * @throws CONTRACT.INVALID, CONTRACT.OLD_VERSION, as {@link parseContract} does. {@link checkDocument} returns the problems.
 */
export function parseDocument(text: string, options: ReadOptions = {}): Contract | DataProduct {
  const checked = checkDocument(text, options)
  return checked.kind === 'DataProduct' ? parsedDataProduct(checked) : parsedContract(checked, options.file)
}
