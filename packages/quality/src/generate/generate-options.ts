import type { Contract } from '@mesh/contracts'
import type { Clock } from '@mesh/core'

/** How rows are made. */
export interface GenerateOptions {
  /** Rows of every table, or of the tables of those names. @defaultValue 100, or what the contract's rules allow */
  readonly rows?: number | Readonly<Record<string, number>>
  /** The same seed makes the same rows, on every machine. @defaultValue 1 */
  readonly seed?: number
  /**
   * Other contracts that relationships lead to. Their rows are taken to be those that they make by themselves with the same
   * `rows`, `seed` and `clock`.
   * @defaultValue none: a reference that leads elsewhere is any value
   */
  readonly contracts?: readonly Contract[]
  /** Rows that are there already, by table, for relationships to lead to: of this contract or of others. */
  readonly given?: readonly GivenTable[]
  /** What columns shall look like, by table and column. */
  readonly columns?: Readonly<Record<string, Readonly<Record<string, ColumnOptions>>>>
  /** When now is: days and moments are before it, and as fresh as the contract asks. @defaultValue 2026-01-01T00:00:00Z */
  readonly clock?: Clock
}

/** Rows of a table that are there already. */
export interface GivenTable {
  /** Id of the contract. */
  readonly contract: string
  readonly table: string
  readonly rows: readonly Readonly<Record<string, unknown>>[]
}

/** What the values of a column shall look like, inside what its contract allows. */
export interface ColumnOptions {
  /**
   * How often values of the allowed range are drawn: all alike, those in the middle more often, or the first ones most, the
   * second half as often, the third a third. Of references the same goes for the rows referred to.
   * @defaultValue uniform
   */
  readonly distribution?: 'uniform' | 'normal' | 'zipf'
  /** Share of rows without a value, 0 to 1, as far as the contract allows. @defaultValue 0.1 where NULL is allowed */
  readonly nulls?: number
  /** The only values to draw from; each has to be allowed. */
  readonly values?: readonly unknown[]
}
