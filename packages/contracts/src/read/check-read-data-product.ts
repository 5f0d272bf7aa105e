import { type DataProduct, type ProductApiVersion, productApiVersions } from '../odps/data-product.ts'
import { diagnose } from '../validate/diagnose.ts'
import { judge } from '../validate/judge.ts'
import { productMeshExtension } from '../validate/mesh-extension.ts'
import { productStructure } from '../validate/product-editions.ts'
import { isRecord } from '../validate/rule.ts'
import type { CheckedDataProduct } from './check-data-product.ts'
import type { ReadResult } from './read-document.ts'

/** What {@link checkDataProduct} says of a text that was read already, by the version wanted or the one that it declares. */
export function checkReadDataProduct(
  { document, diagnostics }: ReadResult,
  wanted: ProductApiVersion | undefined,
): CheckedDataProduct {
  if (document === undefined) return { diagnostics, locate: (pointer) => ({ pointer }) }
  const { value, locate } = document
  const declared = isRecord(value) ? value.apiVersion : undefined
  const version = wanted ?? productApiVersions.find((each) => each === declared) ?? 'v1.1.0'
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
