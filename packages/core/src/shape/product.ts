import type { QualifiedName } from '../name/qualified-name.ts'
import type { InputPortShape, NamespaceShape, OutputPortShape } from './port.ts'
import type { TagShape } from './tag.ts'

/** How files become rows of a table. */
export interface IngestionShape {
  readonly table: QualifiedName
  readonly format: FileFormatShape
  /** How file fields meet columns: by their order, or by name whatever the case. */
  readonly match: 'position' | 'name'
}

/** A file format and the options that loading it needs. */
export type FileFormatShape =
  | { readonly type: 'parquet' }
  | { readonly type: 'json' }
  | {
      readonly type: 'csv'
      /** Lines to skip at the top of each file. Default 0. */
      readonly skipHeader: number
      /** Field delimiter. Default `,`. */
      readonly delimiter: string
      /** Texts that mean NULL. */
      readonly nullIf: readonly string[]
    }

/** A query that fills one of the product's tables from its inputs and its own tables. */
export interface TransformationShape {
  readonly target: QualifiedName
  /** A `view` is computed when read; a `dynamic-table` is kept up to date by the platform within `targetLag`. */
  readonly materialization: 'view' | 'dynamic-table'
  /** One SELECT statement in Snowflake SQL. */
  readonly query: string
  /** How far a dynamic table may fall behind, in Snowflake's words: `1 hour`, `downstream`. */
  readonly targetLag?: string
}

/** Someone who may read the product's output ports. */
export interface AccessShape {
  /** Exact name of an account role of the platform. */
  readonly role: string
  readonly purpose?: string
}

/** A named number that the product reports about itself. */
export interface MetricShape {
  readonly name: string
  readonly description?: string
  /** SQL expression over one output table. */
  readonly expression: string
  readonly table: QualifiedName
}

/** A promise about the service, as in the SLA section of ODCS. */
export interface ServiceLevelShape {
  /** `freshness`, `retention`, `availability`, `latency`, … */
  readonly property: string
  readonly value: string | number | boolean
  readonly unit?: string
  /** Table or `table.column` that it speaks of. */
  readonly element?: string
}

/** A team or person who answers for a product. */
export interface OwnerShape {
  readonly team: string
  readonly contact?: string
}

/** A data product, independent of any platform's statements: the only thing that contracts and snowflake both know. */
export interface ProductShape {
  readonly kind: 'product'
  /** URN text. */
  readonly urn: string
  readonly domain: string
  readonly name: string
  readonly version: string
  readonly purpose?: string
  readonly owner?: OwnerShape
  readonly namespace: NamespaceShape
  readonly inputs: readonly InputPortShape[]
  readonly outputs: readonly OutputPortShape[]
  readonly ingestion: readonly IngestionShape[]
  readonly transformations: readonly TransformationShape[]
  readonly access: readonly AccessShape[]
  readonly metrics: readonly MetricShape[]
  readonly serviceLevels: readonly ServiceLevelShape[]
  readonly tags: readonly TagShape[]
}
