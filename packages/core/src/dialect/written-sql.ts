import type { QualifiedName } from '../name/qualified-name.ts'
import type { LogicalType } from '../type/logical-type.ts'

/** SQL that a person wrote in Snowflake's words: one query, or one expression over the rows of a table. */
export type WrittenSql =
  | {
      readonly kind: 'query'
      readonly text: string
      /** What is known of a table that the query names. */
      table(name: QualifiedName): ReadableTable | undefined
    }
  | {
      readonly kind: 'expression'
      readonly text: string
      /** The table that may stand before the name of a column. */
      readonly table: QualifiedName
      /** The columns that it may name. */
      readonly columns: readonly ReadableColumn[]
    }

/** A table as a query finds it. */
export interface ReadableTable {
  readonly columns: readonly ReadableColumn[]
  /** How it stands in FROM, in the engine's own words. */
  readonly from: string
}

/** A column as it is stored. */
export interface ReadableColumn {
  readonly name: string
  readonly type: LogicalType
}
