import { isMeshError, type NamespaceShape } from '@mesh/core'
import { contractPlacement, type PlacementSurroundings } from '../lower/contract-placement.ts'
import type { Contract } from '../odcs/contract.ts'

/** Where a contract's tables are; undefined when neither a server nor its names say so, which is no reason not to compare. */
export function homeOf(contract: Contract, surroundings: PlacementSurroundings): NamespaceShape | undefined {
  try {
    return contractPlacement(contract, surroundings)
  } catch (error) {
    if (isMeshError(error) && error.code === 'CORE.INVALID_IDENTIFIER') return undefined
    throw error
  }
}
