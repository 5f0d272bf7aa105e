import type { CheckedContract } from './check-contract.ts'
import type { CheckedDataProduct } from './check-data-product.ts'
import { checkReadContract } from './check-read-contract.ts'
import { checkReadDataProduct } from './check-read-data-product.ts'
import { documentKind } from './document-kind.ts'
import { type ReadOptions, readDocument } from './read-document.ts'
import { readValue } from './read-value.ts'

/** A contract or a data product, when a text holds one, and everything that is wrong with the text. */
export type CheckedDocument =
  | ({ readonly kind: 'DataContract' } & CheckedContract)
  | ({ readonly kind: 'DataProduct' } & CheckedDataProduct)

/**
 * Reads an ODCS or ODPS text, YAML or JSON, or the object that a program made, as what its `kind` says it is, as
 * {@link checkContract} and {@link checkDataProduct} do.
 */
export function checkDocument(source: string | object, options: ReadOptions = {}): CheckedDocument {
  const read = typeof source === 'string' ? readDocument(source, options) : readValue(source, options.file)
  const kind = documentKind(read.document?.value)
  return kind === 'DataProduct'
    ? { kind, ...checkReadDataProduct(read, undefined) }
    : { kind, ...checkReadContract(read, undefined) }
}
