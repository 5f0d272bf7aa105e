import { invalidDocument } from '../errors.ts'
import type { DataProduct } from '../odps/data-product.ts'
import { type CheckDataProductOptions, checkDataProduct } from './check-data-product.ts'

/**
 * Reads an ODPS v0.9.0–v1.1.0 document, YAML or JSON.
 *
 * @throws CONTRACT.INVALID whose `meta.diagnostics` lists every problem with its place. {@link checkDataProduct} returns them.
 */
export function parseDataProduct(text: string, options: CheckDataProductOptions = {}): DataProduct {
  const { product, diagnostics } = checkDataProduct(text, options)
  if (product === undefined) throw invalidDocument('data product', diagnostics)
  return product
}
