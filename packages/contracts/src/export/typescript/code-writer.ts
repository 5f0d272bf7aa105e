import type { SchemaItem } from '../../odcs/schema.ts'

/** What writing code collects and knows. */
export interface CodeWriter {
  /** Gives the name back and notes that it is imported. */
  readonly use: (name: string) => string
  /** The code of a column whose lines begin with the indent. */
  readonly column: (item: SchemaItem, indent: string) => string
  /** Whether the compiler finds the column: `table.column` of the contract, or a reference that it does not check. */
  readonly isChecked: (reference: string) => boolean
}
