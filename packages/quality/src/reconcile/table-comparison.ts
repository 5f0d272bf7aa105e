import type { LogicalType } from '@mesh/core'

/** What two tables have in common and where they differ. Plain data. */
export interface TableComparison {
  readonly kind: 'tableComparison'
  readonly startedAt: string
  readonly ms: number
  readonly left: ComparedTable
  readonly right: ComparedTable
  /** No difference of rows; `schema` may still tell of columns that only one side has. */
  readonly sameRows: boolean
  readonly key: readonly string[]
  /** Columns whose values were compared, those of the key too. */
  readonly columns: readonly string[]
  readonly schema: readonly SchemaDifference[]
  readonly aggregates: readonly AggregateDifference[]
  /** How many rows differ; at least so many when `complete` is false. */
  readonly counts: DifferenceCounts
  /** False when there were more differing rows than `maximumRows` allows to read. */
  readonly complete: boolean
  /** At most `limit` of each kind, in no particular order. */
  readonly missing: readonly DifferingRow[]
  readonly extra: readonly DifferingRow[]
  readonly changed: readonly ChangedRow[]
  /** Statements sent to both sides. */
  readonly statements: number
  /** Rows received from both sides. */
  readonly rowsRead: number
}

/** One of the two tables. */
export interface ComparedTable {
  readonly name: string
  /** Name of the dialect that its engine speaks. */
  readonly engine: string
  readonly rows: number
}

/** A column that is not on both sides, or whose types have no values in common. */
export interface SchemaDifference {
  readonly kind: 'missingColumn' | 'extraColumn' | 'otherType'
  readonly column: string
  readonly left?: LogicalType
  readonly right?: LogicalType
}

/** A number over a whole column that differs. */
export interface AggregateDifference {
  readonly column: string
  readonly aggregate: 'nonNull' | 'minimum' | 'maximum'
  readonly left: unknown
  readonly right: unknown
}

/** Numbers of rows that differ. */
export interface DifferenceCounts {
  /** On the left only. */
  readonly missing: number
  /** On the right only. */
  readonly extra: number
  /** On both sides, with other values. */
  readonly changed: number
}

/** A row that is on one side only, by its key: values in the order of `key`. */
export interface DifferingRow {
  readonly key: readonly unknown[]
}

/** A row with other values on the right. */
export interface ChangedRow extends DifferingRow {
  readonly columns: readonly {
    readonly name: string
    readonly left: unknown
    readonly right: unknown
  }[]
}
