/** A part of a table with what it is now. */
export interface Partition {
  /** Unique in its table: a path, a day, the text of a value. */
  readonly id: string
  readonly version: string
  /** Whether it is measured again whatever is known. */
  readonly again: boolean
}
