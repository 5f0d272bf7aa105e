import { lowerProduct } from '@mesh/contracts'
import type { SqlClient } from '@mesh/core'
import { type Plan, planProducts } from '@mesh/snowflake'
import { loadDefinitions } from '../../definition/load-definitions.ts'
import { noDefinition } from '../../errors.ts'

/** The plan that brings a platform from what it has to what the files define. */
export async function planFromDefinitions(
  client: SqlClient,
  files: readonly string[],
  cwd: string,
): Promise<Plan> {
  const { contracts, products } = await loadDefinitions(files, cwd)
  if (products.length === 0) throw noDefinition(files.join(', '), 'A plan is made from data products.')
  return planProducts(
    client,
    products.map((product) => lowerProduct(product, { contracts, products })),
  )
}
