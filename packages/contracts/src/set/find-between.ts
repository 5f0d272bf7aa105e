import { checkPorts } from './check-ports.ts'
import { checkReferences } from './check-references.ts'
import type { SetContract, SetProduct } from './contract-set.ts'
import { findDuplicates } from './find-duplicates.ts'
import type { SetFinding } from './set-finding.ts'

/** Everything that is wrong between documents, and in none of them alone. */
export function findBetween(
  contracts: readonly SetContract[],
  products: readonly SetProduct[],
): readonly SetFinding[] {
  return [
    ...findDuplicates(contracts, products),
    ...checkReferences(contracts),
    ...checkPorts(contracts, products),
  ]
}
