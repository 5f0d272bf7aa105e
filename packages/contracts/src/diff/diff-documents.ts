import type { Contract } from '../odcs/contract.ts'
import type { DataProduct } from '../odps/data-product.ts'
import type { ContractDiff } from './contract-diff.ts'
import { diffContracts } from './diff-contracts.ts'
import type { DiffOptions } from './diff-options.ts'
import { diffProducts } from './diff-products.ts'
import { wholeDocument } from './family/whole-document.ts'
import { judgeChanges } from './judge-changes.ts'
import { largestStep } from './version/largest-step.ts'

/**
 * What changed between two states of a mesh in one place of it, as {@link diffContracts} and {@link diffProducts} judge it. A
 * document that is on one side only was added or removed as a whole; one of each kind are both.
 *
 * @throws as {@link diffContracts} and {@link diffProducts}
 */
export function diffDocuments(
  before: Contract | DataProduct | undefined,
  after: Contract | DataProduct | undefined,
  options: DiffOptions = {},
): ContractDiff {
  if (before?.kind === 'DataContract' && after?.kind === 'DataContract')
    return diffContracts(before, after, options)
  if (before?.kind === 'DataProduct' && after?.kind === 'DataProduct')
    return diffProducts(before, after, options)
  const changes = [before && { before }, after && { after }].flatMap((side) => {
    if (side === undefined) return []
    const { kind } = side.before ?? side.after
    return judgeChanges(wholeDocument(side), kind === 'DataContract' ? 'CONTRACT' : 'PRODUCT', side, options)
      .changes
  })
  return { changes, step: largestStep(changes) }
}
