import type { VersionStep } from '@mesh/core'
import type { PlacementSurroundings } from '../lower/contract-placement.ts'
import type { Contract } from '../odcs/contract.ts'
import type { ContractDiff } from './contract-diff.ts'
import { serviceLevelChanges } from './family/service-levels.ts'
import { tableChanges } from './family/tables.ts'

/**
 * What changed between two versions of a contract, and what each change does to those who read the data (`consumers`) and to
 * those who write it and what is stored (`producers`). Renames are known by `id`. `subject` holds stored names, placed as
 * `contractPlacement` places them: pass the products of the mesh where a contract does not say where it lives.
 *
 * @example
 * const { changes, step } = diffContracts(before, after)
 * const harmful = changes.filter((change) => change.consumers === 'breaking')
 */
export function diffContracts(
  before: Contract,
  after: Contract,
  surroundings: PlacementSurroundings = {},
): ContractDiff {
  const changes = [
    ...tableChanges(before, after, surroundings),
    ...serviceLevelChanges(
      { value: before.slaProperties, pointer: '/slaProperties' },
      { value: after.slaProperties, pointer: '/slaProperties' },
    ),
  ]
  const steps: readonly VersionStep[] = ['major', 'minor', 'patch']
  return { changes, step: steps.find((step) => changes.some((change) => change.step === step)) ?? 'patch' }
}
