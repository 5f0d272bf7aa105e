import { invalidDocument } from '../errors.ts'
import type { DataProduct } from '../odps/data-product.ts'
import {
  type CheckDataProductOptions,
  type CheckedDataProduct,
  checkDataProduct,
} from './check-data-product.ts'

/**
 * Reads an ODPS v0.9.0–v1.1.0 document, YAML or JSON.
 *
 * @throws CONTRACT.INVALID whose `meta.diagnostics` lists every problem with its place. {@link checkDataProduct} returns them.
 */
export function parseDataProduct(text: string, options: CheckDataProductOptions = {}): DataProduct {
  return parsedDataProduct(checkDataProduct(text, options))
}

/** The data product of a text that was checked, or the failure of {@link parseDataProduct}. */
export function parsedDataProduct({ product, diagnostics }: CheckedDataProduct): DataProduct {
  if (product === undefined) throw invalidDocument('data product', diagnostics)
  return product
}
