import type { Diagnostic, Location } from '@mesh/core'
import type { DataProduct, ProductApiVersion } from '../odps/data-product.ts'
import { checkReadDataProduct } from './check-read-data-product.ts'
import { type ReadOptions, readDocument } from './read-document.ts'

/** A data product, when its text holds one, and everything that is wrong with the text. */
export interface CheckedDataProduct {
  readonly product?: DataProduct
  /** The version of ODPS that the document was judged by; none when the text is no document. */
  readonly version?: ProductApiVersion
  readonly diagnostics: readonly Diagnostic[]
  /** The place of a JSON pointer in the text. */
  readonly locate: (pointer: string) => Location
}

/** How a data product is checked. */
export interface CheckDataProductOptions extends ReadOptions {
  /**
   * The version of ODPS that judges the document.
   * @defaultValue the one that it declares in `apiVersion`
   */
  readonly version?: ProductApiVersion
}

/**
 * Reads an ODPS v0.9.0–v1.1.0 text, YAML or JSON, and says everything that is wrong with it by the version that it declares.
 * The product is there when no diagnostic is an error. Never throws for a text; {@link parseDataProduct} does.
 */
export function checkDataProduct(text: string, options: CheckDataProductOptions = {}): CheckedDataProduct {
  return checkReadDataProduct(readDocument(text, options), options.version)
}
