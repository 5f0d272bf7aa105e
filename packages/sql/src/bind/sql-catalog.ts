import type { LogicalType, QualifiedName } from '@mesh/core'
import type { Query } from '../tree/query/query.ts'

/** What binding needs to know about a table or view. */
export interface CatalogTable {
  readonly name: QualifiedName
  /** In the order that `*` gives them. Exact stored names. */
  readonly columns: readonly CatalogColumn[]
  /** What it is, where that adds columns: a stream has METADATA$ACTION and its kin, an external table METADATA$FILENAME. */
  readonly kind?: CatalogTableKind
  /** The query of a view: its text, the text of its CREATE statement, or its tree. Read only where views are looked into. */
  readonly definition?: string | Query
}

/** One column of a {@link CatalogTable}. */
export interface CatalogColumn {
  readonly name: string
  readonly type?: LogicalType
}

/** What a {@link CatalogTable} is. */
export type CatalogTableKind = 'table' | 'view' | 'stream' | 'external table'

/** What binding needs to know about a function of the user's: overloads are taken for one. */
export interface CatalogFunction {
  /** The type of its result, where it is a value. */
  readonly returns?: LogicalType
  /** Its columns, where its result is a table. */
  readonly columns?: readonly CatalogColumn[]
}

/** Where a binder looks tables up. */
export interface SqlCatalog {
  /** The table of a name that is complete as far as the session allows, or nothing when there is none. */
  table(name: QualifiedName, session?: SqlSession): CatalogTable | undefined
  /** The function of a name; absent where functions are not known. */
  function?(name: QualifiedName, session?: SqlSession): CatalogFunction | undefined
  /** Every name that there is, to suggest one for a name that there is not. */
  names?(): Iterable<QualifiedName>
}

/** A {@link SqlCatalog} that has to ask for what it knows. */
export interface AsyncSqlCatalog {
  table(name: QualifiedName, session?: SqlSession): Promise<CatalogTable | undefined>
  function?(name: QualifiedName, session?: SqlSession): Promise<CatalogFunction | undefined>
}

/** What a session adds to names that are not complete. */
export interface SqlSession {
  readonly database?: string
  readonly schema?: string
  /** For a catalog that shows each role something else. */
  readonly role?: string
  /**
   * Schemas that a query looks through for a name without one: `$current`, `$public`, or names.
   *
   * @defaultValue `['$current', '$public']`, as Snowflake's SEARCH_PATH has it
   */
  readonly searchPath?: readonly string[]
}
