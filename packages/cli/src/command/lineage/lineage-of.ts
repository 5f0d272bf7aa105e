import { lowerProduct } from '@mesh/contracts'
import { type ProductLineage, traceProducts } from '@mesh/lineage'
import type { DefinitionSet } from '../../definition/definition-set.ts'

/** The lineage of everything that the products' transformations say. */
export const lineageOf = ({ contracts, products }: DefinitionSet): ProductLineage =>
  traceProducts(products.map((product) => lowerProduct(product, { contracts, products })))
