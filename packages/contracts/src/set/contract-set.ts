import type { Diagnostic, Location } from '@mesh/core'
import type { Contract } from '../odcs/contract.ts'
import type { DataProduct } from '../odps/data-product.ts'
import type { ResolvedReference } from './resolved-reference.ts'

/** A file of a set. */
export interface SetFile {
  readonly path: string
  readonly text: string
}

/** A contract and where it was read. */
export interface SetContract {
  readonly path: string
  readonly contract: Contract
  readonly locate: (pointer: string) => Location
}

/** A data product and where it was read. */
export interface SetProduct {
  readonly path: string
  readonly product: DataProduct
  readonly locate: (pointer: string) => Location
}

/** Contracts and data products that belong together, and what is wrong in and between them. */
export interface ContractSet {
  readonly contracts: readonly SetContract[]
  readonly products: readonly SetProduct[]
  readonly diagnostics: readonly Diagnostic[]
  /** The column that a reference means, written in the file of a path; undefined when there is none in the set. */
  resolveReference(reference: string, path: string): ResolvedReference | undefined
}
