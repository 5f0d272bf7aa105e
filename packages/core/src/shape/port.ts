import type { QualifiedName } from '../name/qualified-name.ts'
import type { TableShape } from './table.ts'

/** The contract that a port promises or relies on. */
export interface ContractReference {
  readonly id: string
  readonly version: string
}

/** Data that a product reads from another product's output port. */
export interface InputPortShape {
  readonly name: string
  readonly contract: ContractReference
  /** URN text of the product that offers the contract. */
  readonly product: string
  /** Database and schema of that product, where its reader role lives. */
  readonly namespace: NamespaceShape
  readonly tables: readonly QualifiedName[]
}

/** Data that a product offers. */
export interface OutputPortShape {
  readonly name: string
  readonly version: string
  readonly contract: ContractReference
  readonly description?: string
  readonly tables: readonly TableShape[]
}

/** The database and schema that a product owns. */
export interface NamespaceShape {
  readonly database: string
  readonly schema: string
}
