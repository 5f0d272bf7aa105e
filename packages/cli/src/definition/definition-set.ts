import type { Contract, DataProduct } from '@mesh/contracts'

/** The contracts and products that the files on a command line define. */
export interface DefinitionSet {
  readonly contracts: readonly Contract[]
  readonly products: readonly DataProduct[]
}
