import type { LogicalType, QualifiedName } from '@mesh/core'

/** What binding needs to know about a table or view. */
export interface CatalogTable {
  readonly name: QualifiedName
  /** In the order that `*` gives them. Exact stored names. */
  readonly columns: readonly { readonly name: string; readonly type?: LogicalType }[]
}

/** Where a binder looks tables up. */
export interface SqlCatalog {
  /** The table of a name that is complete as far as the session allows, or nothing when there is none. */
  table(name: QualifiedName): CatalogTable | undefined
}

/** What a session adds to names that are not complete. */
export interface SqlSession {
  readonly database?: string
  readonly schema?: string
}
