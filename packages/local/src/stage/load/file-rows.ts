import type { Emitted } from '../../translate/emitted.ts'

/** The rows of one file as DuckDB reads them. All SQL is over the relation {@link FileRows.from}, called `f`. */
export interface FileRows {
  readonly from: string
  /** The number of the row in the file, from 1. */
  readonly number: string
  /** The line at which it begins. */
  readonly line: string
  /** What is wrong with the record, as the JSON of a {@link RecordFlaw}, or NULL. */
  readonly flaw: string
  /** What `$1`, `$2`, … mean. */
  readonly cells: readonly Emitted[]
  /** What names mean. */
  readonly named: readonly { readonly name: string; readonly value: Emitted }[]
  /** The place of a field in its record, in characters from 1, where the format has places. */
  placeOf(row: number, field: number): number | null
}

/** Why a record cannot be loaded, with Snowflake's code. */
export interface RecordFlaw {
  readonly code: string
  readonly sqlState: string
  readonly message: string
  readonly place: number
  /** Index of the field. */
  readonly field: number
}

/** What is asked of a file. */
export interface FileRequest {
  /** How many fields of a record are looked at; all that the header names where names count. */
  readonly width: number
  /** Whether records have to have exactly so many fields. */
  readonly isExact: boolean
  /** Whether columns are found by name. */
  readonly byName: boolean
  /** Whether a record that cannot be read is told as one, where the format can; else it is an error. */
  readonly toleratesFlaws?: boolean
}
