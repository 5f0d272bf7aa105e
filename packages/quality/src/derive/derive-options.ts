import type { Contract } from '@mesh/contracts'
import type { QualifiedName } from '@mesh/core'

/** How checks are derived from a contract. */
export interface DeriveOptions {
  /** Other contracts, which relationships name by the file `<id>.odcs.yaml`. @defaultValue none */
  readonly contracts?: readonly Contract[]
  /** Gives the contract in another file, as a relationship spells it. @defaultValue looks among `contracts` */
  readonly resolve?: (file: string) => Contract | undefined
  /** Says where a table really is. @defaultValue where its contract says */
  readonly place?: (name: QualifiedName, contract: Contract) => QualifiedName
  /** Whether values of a classification must not appear in samples. @defaultValue all but `public` */
  readonly isSensitive?: (classification: string) => boolean
}

/** {@link DeriveOptions} with every decision made. */
export type ResolvedDeriveOptions = Required<Omit<DeriveOptions, 'contracts'>>

/** Fills in what the caller left open. */
export function resolveDeriveOptions({
  contracts = [],
  resolve = (file) =>
    contracts.find(
      ({ id }) =>
        file
          .split('/')
          .at(-1)
          ?.replace(/(?:\.odcs)?\.ya?ml$/, '') === id,
    ),
  place = (name) => name,
  isSensitive = (classification) => classification.toLowerCase() !== 'public',
}: DeriveOptions): ResolvedDeriveOptions {
  return { resolve, place, isSensitive }
}
