import type { Contract } from '@mesh/contracts'
import type { QualifiedName } from '@mesh/core'
import type { RuleEngine } from './rule-engine.ts'

/** How checks are derived from a contract. */
export interface DeriveOptions {
  /** Other contracts, which relationships name by the file `<id>.odcs.yaml`. @defaultValue none */
  readonly contracts?: readonly Contract[]
  /** Gives the contract in another file, as a relationship spells it. @defaultValue looks among `contracts` */
  readonly resolve?: (file: string) => Contract | undefined
  /** Says where a table really is. @defaultValue where its contract says */
  readonly place?: (name: QualifiedName, contract: Contract) => QualifiedName
  /**
   * What is checked of the columns as such: that they are there and hold what the contract says, or only their names, as suits
   * files without types. @defaultValue 'types'
   */
  readonly schema?: 'types' | 'names' | 'none'
  /** What reads the rules of the type `custom`, by the name of their engine. @defaultValue none, so that each is a diagnostic */
  readonly engines?: Readonly<Record<string, RuleEngine>>
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
  schema = 'types',
  engines = {},
  isSensitive = (classification) => classification.toLowerCase() !== 'public',
}: DeriveOptions): ResolvedDeriveOptions {
  return { resolve, place, schema, engines, isSensitive }
}
