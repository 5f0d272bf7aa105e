import type { QualifiedName } from '@mesh/core'
import type { BoundColumn, BoundQuery } from '@mesh/sql'

/** Columns that one clause of a statement fills, or that a query gives. */
export interface Flow {
  readonly target?: QualifiedName
  /** Under their names in the target. */
  readonly columns: readonly { readonly name: string; readonly value: BoundColumn }[]
  /** What is read for them, and what decides about their rows. */
  readonly query: BoundQuery
}
