import { type Contract, contractPlacement, type DataProduct } from '@mesh/contracts'
import { type DerivedChecks, deriveChecks } from './derive-checks.ts'
import type { DeriveOptions } from './derive-options.ts'

/** How the checks of several contracts are derived. */
export interface DeriveAllOptions extends Omit<DeriveOptions, 'contracts'> {
  /**
   * Products of the mesh: a contract's tables are where the product that offers it has them.
   * @defaultValue none, so that tables are where each contract says by itself
   */
  readonly products?: readonly DataProduct[]
}

/**
 * Derives the checks of contracts that may refer to each other: what {@link deriveChecks} gives for each, in one list.
 *
 * @throws as {@link deriveChecks}, and as `contractPlacement` of `@mesh/contracts`.
 * @example
 * const { checks, diagnostics } = deriveAllChecks(contracts, { products })
 */
export function deriveAllChecks(
  contracts: readonly Contract[],
  { products = [], ...options }: DeriveAllOptions = {},
): DerivedChecks {
  const place: DeriveOptions['place'] = ({ name }, contract) => ({
    ...contractPlacement(contract, { contracts, products }),
    name,
  })
  const derived = contracts.map((contract) => deriveChecks(contract, { place, ...options, contracts }))
  return {
    checks: derived.flatMap((each) => each.checks),
    diagnostics: derived.flatMap((each) => each.diagnostics),
  }
}
