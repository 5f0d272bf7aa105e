/**
 * The announcement that a table or a column will go: one entry of the custom property `retired` (vendor `mesh`) of the table,
 * or of the contract for whole tables. It may stay as a tombstone after the removal.
 */
export interface Retirement {
  /** Name of the table. In the list of a table it is that table. */
  readonly table: string
  /** Name of the column; `address.city` for a field. Absent when the whole table goes. */
  readonly column?: string
  /** Day of the announcement, `YYYY-MM-DD`. */
  readonly since?: string
  /** Last day on which it is there, `YYYY-MM-DD`. */
  readonly until: string
}
