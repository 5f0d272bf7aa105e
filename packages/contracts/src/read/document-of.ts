import type { Contract } from '../odcs/contract.ts'
import type { DataProduct } from '../odps/data-product.ts'
import type { CheckedDocument } from './check-document.ts'
import { parsedContract } from './parse-contract.ts'
import { parsedDataProduct } from './parse-data-product.ts'

/**
 * The contract or data product of what {@link checkDocument} read.
 *
 * @throws CONTRACT.INVALID, CONTRACT.OLD_VERSION where there is none, as {@link parseDocument} does
 */
export function documentOf(checked: CheckedDocument, file?: string): Contract | DataProduct {
  return checked.kind === 'DataProduct' ? parsedDataProduct(checked) : parsedContract(checked, file)
}
