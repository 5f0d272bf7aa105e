/**
 * The fields of ODCS that a format says, by level. A name covers all below it; `description.purpose` covers a part;
 * lists are stepped into without an index, so `enum.value` is the value of every entry.
 */
export interface Coverage {
  readonly contract: readonly string[]
  readonly table: readonly string[]
  /** Of a column. */
  readonly column: readonly string[]
  /** Of fields inside a column. @defaultValue as `column` */
  readonly nested?: readonly string[]
  /** Of items, keys and values, which have no name. @defaultValue as `nested` */
  readonly element?: readonly string[]
}
