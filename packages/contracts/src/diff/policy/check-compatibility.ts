import type { Contract } from '../../odcs/contract.ts'
import type { DataProduct } from '../../odps/data-product.ts'
import type { ContractChange } from '../contract-change.ts'
import type { ContractDiff } from '../contract-diff.ts'
import { diffDocuments } from '../diff-documents.ts'
import type { DiffOptions } from '../diff-options.ts'
import { readRetirements } from '../retired/read-retirements.ts'
import type { CompatibilityPolicy } from './compatibility-policy.ts'
import { violatesPolicy } from './violates-policy.ts'

/** A new version beside one earlier version. */
export interface VersionComparison {
  /** The earlier version; a data product may have none. */
  readonly version?: string
  readonly diff: ContractDiff
  /** The changes that the policy forbids. */
  readonly violations: readonly ContractChange[]
}

/** What a policy says of a new version. */
export interface Compatibility {
  readonly policy: CompatibilityPolicy
  readonly isCompatible: boolean
  /** One for the last version; for transitive policies one for each, the last first. */
  readonly comparisons: readonly VersionComparison[]
}

/**
 * Whether a policy allows a new version of a contract or data product after the earlier ones, oldest first. What any of them announced as retired counts.
 * Without earlier versions everything is allowed.
 *
 * @example
 * const { isCompatible, comparisons } = checkCompatibility([first, second], third, 'forward-transitive')
 */
export function checkCompatibility<Document extends Contract | DataProduct>(
  versions: readonly Document[],
  after: Document,
  policy: CompatibilityPolicy,
  options: DiffOptions = {},
): Compatibility {
  const compared = policy.endsWith('-transitive') ? versions.toReversed() : versions.slice(-1)
  const retirements = [...(options.retirements ?? []), ...versions.flatMap(retirementsOf)]
  const comparisons = compared.map((before): VersionComparison => {
    const diff = diffDocuments(before, after, { ...options, retirements })
    return {
      ...(before.version !== undefined && { version: before.version }),
      diff,
      violations: diff.changes.filter((change) => violatesPolicy(change, policy)),
    }
  })
  return {
    policy,
    isCompatible: comparisons.every(({ violations }) => violations.length === 0),
    comparisons,
  }
}

const retirementsOf = (document: Contract | DataProduct) =>
  document.kind === 'DataContract' ? readRetirements(document) : []
