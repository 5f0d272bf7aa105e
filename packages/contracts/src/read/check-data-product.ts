import type { Diagnostic } from '@mesh/core'
import type { DataProduct } from '../odps/data-product.ts'
import { diagnose } from '../validate/diagnose.ts'
import { productStructure } from '../validate/product.ts'
import { type ReadOptions, readDocument } from './read-document.ts'

/** A data product, when its text holds one, and everything that is wrong with the text. */
export interface CheckedDataProduct {
  readonly product?: DataProduct
  readonly diagnostics: readonly Diagnostic[]
}

/**
 * Reads an ODPS v0.9.0–v1.1.0 text, YAML or JSON, and says everything that is wrong with its structure. The product is
 * there when no diagnostic is an error. Never throws for a text; {@link parseDataProduct} does.
 */
export function checkDataProduct(text: string, options: ReadOptions = {}): CheckedDataProduct {
  const { document, diagnostics } = readDocument(text, options)
  if (document === undefined) return { diagnostics }
  const found = diagnose(document, productStructure, false)
  if (found.some(({ severity }) => severity === 'error')) return { diagnostics: found }
  return { product: document.value as DataProduct, diagnostics: found }
}
