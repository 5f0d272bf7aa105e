import type { Diagnostic, Location } from '@mesh/core'
import { type DataProduct, type ProductApiVersion, productApiVersions } from '../odps/data-product.ts'
import { diagnose } from '../validate/diagnose.ts'
import { judge } from '../validate/judge.ts'
import { productMeshExtension } from '../validate/mesh-extension.ts'
import { productStructure } from '../validate/product-editions.ts'
import { isRecord } from '../validate/rule.ts'
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
  const { document, diagnostics } = readDocument(text, options)
  if (document === undefined) return { diagnostics, locate: (pointer) => ({ pointer }) }
  const { value, locate } = document
  const declared = isRecord(value) ? value.apiVersion : undefined
  const version = options.version ?? productApiVersions.find((each) => each === declared) ?? 'v1.1.0'
  const found = [
    ...diagnostics,
    ...judge(document, version, {
      standard: 'ODPS',
      editions: productApiVersions,
      structure: productStructure,
    }),
    ...diagnose(document, productMeshExtension),
  ]
  if (found.some(({ severity }) => severity === 'error')) return { version, diagnostics: found, locate }
  return { product: value as DataProduct, version, diagnostics: found, locate }
}
