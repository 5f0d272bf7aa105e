import type { DataProduct } from '../../odps/data-product.ts'
import type { LintRule } from '../lint-rule.ts'
import { duplicateIds } from '../rule/duplicate-id.ts'

/** Two entries of one list share an id. Input contracts may: their ids are those of contracts. */
export const duplicateProductId: LintRule<DataProduct> = {
  code: 'PRODUCT.DUPLICATE_ID',
  severity: 'error',
  check: (product) =>
    duplicateIds(product, '').filter(({ pointer }) => !pointer.includes('/inputContracts/')),
}
