import type { ColumnSource } from '../source/column-source.ts'

/** A table whose rows can be made one by one. */
export interface TablePlan {
  readonly name: string
  readonly rows: number
  /** Names of the columns in rows, and their stored names, in the order of the contract. */
  readonly columns: readonly (readonly [name: string, stored: string])[]
  /** @throws QUALITY.NOT_GENERABLE */
  readonly source: (stored: string) => ColumnSource
  /** Whether no two rows have the same values in some columns. */
  readonly isKey: (columns: readonly string[]) => boolean
}
