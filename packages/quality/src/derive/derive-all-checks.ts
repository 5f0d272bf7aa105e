import type { Contract } from '@mesh/contracts'
import { type DerivedChecks, deriveChecks } from './derive-checks.ts'
import type { DeriveOptions } from './derive-options.ts'

/**
 * Derives the checks of contracts that may refer to each other: what {@link deriveChecks} gives for each, in one list.
 *
 * @throws as {@link deriveChecks}.
 */
export function deriveAllChecks(
  contracts: readonly Contract[],
  options: Omit<DeriveOptions, 'contracts'> = {},
): DerivedChecks {
  const derived = contracts.map((contract) => deriveChecks(contract, { ...options, contracts }))
  return {
    checks: derived.flatMap((each) => each.checks),
    diagnostics: derived.flatMap((each) => each.diagnostics),
  }
}
