import type { FileFormatShape } from '@mesh/core'

/**
 * What a data product needs and ODPS has no field for. Each member is one entry of the product's `customProperties`, with
 * `vendor: mesh`, the member's name as `property` and the member's value as `value`; YAML and TypeScript say the same.
 */
export interface MeshExtension {
  /** Database and schema that the product owns, exactly as stored. */
  readonly namespace?: { readonly database: string; readonly schema: string }
  readonly ingestion?: readonly Ingestion[]
  readonly transformations?: readonly Transformation[]
  readonly access?: readonly Access[]
  readonly metrics?: readonly Metric[]
}

/** How files become rows of a table. */
export interface Ingestion {
  /** Name of a table in one of the product's output contracts. */
  readonly table: string
  readonly format: FileFormat
  /**
   * How file fields meet columns.
   * @defaultValue `name` for Parquet and JSON, `position` for CSV
   */
  readonly match?: 'position' | 'name'
}

/** A file format; what is left out of CSV has core's defaults: no header, `,`, the empty text means NULL. */
export type FileFormat =
  | Extract<FileFormatShape, { readonly type: 'parquet' | 'json' }>
  | {
      readonly type: 'csv'
      readonly skipHeader?: number
      readonly delimiter?: string
      readonly nullIf?: readonly string[]
    }

/** A query that fills one of the product's tables. */
export interface Transformation {
  /** Name of a table in one of the product's output contracts. */
  readonly table: string
  readonly as: 'view' | 'dynamic-table'
  /** One SELECT statement in Snowflake SQL. */
  readonly query: string
  /** In Snowflake's words: `1 hour`, `downstream`. For dynamic tables only. */
  readonly targetLag?: string
}

/** An account role that may read the product's output ports. */
export interface Access {
  readonly role: string
  readonly purpose?: string
}

/** A named number that the product reports about itself. */
export interface Metric {
  readonly name: string
  readonly description?: string
  /** SQL expression over the table. */
  readonly expression: string
  /** Name of a table in one of the product's output contracts. */
  readonly table: string
}
