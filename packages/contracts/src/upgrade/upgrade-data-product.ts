import type { DataProduct } from '../odps/data-product.ts'
import { checkDataProduct } from '../read/check-data-product.ts'
import { readDocument } from '../read/read-document.ts'
import type { ReadOptions } from '../read/read-options.ts'
import { renderDocument } from '../render/render-document.ts'
import { productStructure } from '../validate/product-editions.ts'
import { isFields } from './draft.ts'
import { fromV09 } from './odps/from-v0-9.ts'
import { upgradeText } from './upgrade-document.ts'
import type { Upgraded } from './upgraded.ts'

/** An upgraded data product; `product` is there when nothing is missing in it. */
export interface UpgradedDataProduct extends Upgraded {
  readonly product?: DataProduct
}

/**
 * Brings a data product of ODPS v0.9 or v1.0 to v1.1.0, as {@link upgradeContract} does with a contract.
 *
 * @throws CONTRACT.INVALID for a text that is no YAML or JSON document.
 */
export function upgradeDataProduct(source: string | object, options: ReadOptions = {}): UpgradedDataProduct {
  const to = 'v1.1.0'
  const old = typeof source === 'string' ? source : renderDocument(source, [])
  const value = readDocument(old, options).document?.value
  const from = isFields(value) && typeof value.apiVersion === 'string' ? value.apiVersion : to
  const { text, log } = upgradeText(old, {
    ...options,
    kind: 'data product',
    to,
    structure: productStructure(to),
    steps: from === 'v1.1.0' ? [] : [fromV09],
  })
  const { product, diagnostics } = checkDataProduct(text, { ...options, version: to })
  return { from, to, text, log, diagnostics, ...(product !== undefined && { product }) }
}
