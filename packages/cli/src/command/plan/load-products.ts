import { lowerProduct } from '@mesh/contracts'
import type { ProductShape } from '@mesh/core'
import { loadDefinitions } from '../../definition/load-definitions.ts'
import { noDefinition } from '../../errors.ts'

/** Products, resolved, from files: what is wrong with a file is said before anything is asked of a platform. */
export async function loadProducts(files: readonly string[], cwd: string): Promise<readonly ProductShape[]> {
  const { contracts, products } = await loadDefinitions(files, cwd)
  if (products.length === 0) throw noDefinition(files.join(', '), 'A plan is made from data products.')
  return products.map((product) => lowerProduct(product, { contracts, products }))
}
