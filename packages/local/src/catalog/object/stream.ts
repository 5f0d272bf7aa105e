import type { DynamicTable, Table } from './relation.ts'
import type { Schema } from './schema.ts'
import type { Securable } from './securable.ts'

/** A stream: what became of the rows of a table since somebody last used it. */
export interface Stream extends Securable {
  readonly kind: 'STREAM'
  readonly schema: Schema
  readonly source: Table | DynamicTable
  readonly mode: 'DEFAULT' | 'APPEND_ONLY'
  /** The commits that it has told of. */
  offset: number
}
