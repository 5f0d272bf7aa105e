import type { ProductApiVersion } from '../odps/data-product.ts'
import { type CheckedDataProduct, checkDataProduct } from './check-data-product.ts'
import type { ReadOptions } from './read-document.ts'

/** Reads a text as {@link checkDataProduct} does and judges it by the given version of ODPS, whichever it declares. */
export function checkDataProductAs(
  text: string,
  version: ProductApiVersion,
  options: ReadOptions = {},
): CheckedDataProduct {
  return checkDataProduct(text, { ...options, version })
}
