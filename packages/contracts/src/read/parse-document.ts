import type { Contract } from '../odcs/contract.ts'
import type { DataProduct } from '../odps/data-product.ts'
import { checkDocument } from './check-document.ts'
import { documentOf } from './document-of.ts'
import type { ReadOptions } from './read-options.ts'

/**
 * Reads an ODCS or ODPS text, or the object that a program made, as what its `kind` says it is.
 *
 * @throws CONTRACT.INVALID, CONTRACT.OLD_VERSION, as {@link parseContract} does. {@link checkDocument} returns the problems.
 */
export function parseDocument(source: string | object, options: ReadOptions = {}): Contract | DataProduct {
  return documentOf(checkDocument(source, options), options.file)
}
