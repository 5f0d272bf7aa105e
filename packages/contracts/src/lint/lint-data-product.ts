import type { Diagnostic } from '@mesh/core'
import type { DataProduct } from '../odps/data-product.ts'
import type { LintOptions } from './lint-options.ts'
import { productLintRules } from './product-lint-rules.ts'
import { runRules } from './run-rules.ts'

/** What is wrong with a data product although the standard's structure allows it, as {@link lintContract} does for contracts. */
export function lintDataProduct(product: DataProduct, options: LintOptions = {}): readonly Diagnostic[] {
  return runRules(product, productLintRules, 'PRODUCT', options)
}
