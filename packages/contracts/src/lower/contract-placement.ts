import type { NamespaceShape } from '@mesh/core'
import type { Contract } from '../odcs/contract.ts'
import type { DataProduct } from '../odps/data-product.ts'
import { contractNamespace } from './placement.ts'
import { productNamespace } from './product-namespace.ts'

/** The mesh around a contract, as far as it says where tables are. */
export interface PlacementSurroundings {
  /** @defaultValue none */
  readonly contracts?: readonly Contract[]
  /** @defaultValue none */
  readonly products?: readonly DataProduct[]
}

/**
 * Database and schema of a contract's tables: those of the product that offers the contract, whatever its version; without
 * one, those that `lowerContract` takes by itself.
 *
 * @throws CONTRACT.UNKNOWN_CONTRACT, CONTRACT.VERSION_MISMATCH, CONTRACT.NAMESPACE_CONFLICT for the offering product.
 */
export function contractPlacement(
  contract: Contract,
  { contracts = [], products = [] }: PlacementSurroundings = {},
): NamespaceShape {
  const offering = products.find((product) =>
    product.outputPorts?.some(({ contractId }) => contractId === contract.id),
  )
  return offering === undefined ? contractNamespace(contract) : productNamespace(offering, contracts)
}
