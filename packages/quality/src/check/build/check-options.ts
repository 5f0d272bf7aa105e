import type { QualifiedName } from '@mesh/core'
import type { CheckWindow } from '../check-window.ts'
import type { Dimension } from '../dimension.ts'
import type { Threshold } from '../threshold.ts'

/** A table as an exact name, or as SQL spells it: `sales.public.orders` means `SALES.PUBLIC.ORDERS`. */
export type TableName = QualifiedName | string

/** A column as SQL spells it: `iata` means `IATA`, `"Airport Name"` is exact. */
export type ColumnName = string

/** What every builder of {@link check} takes. */
export interface CheckOptions {
  /** @defaultValue table, columns and metric */
  readonly id?: string
  /** @defaultValue no broken row, unless `should` is given */
  readonly must?: Threshold
  readonly should?: Threshold
  /** SQL condition; only rows for which it is true are measured. */
  readonly filter?: string
  readonly dimension?: Dimension
  readonly severity?: string
  readonly description?: string
  /** Whom to tell. */
  readonly owner?: string
  readonly tags?: readonly string[]
  /** Beside `filter`, a span of time in which rows are measured. */
  readonly window?: Omit<CheckWindow, 'column'> & { readonly column: ColumnName }
  /** SQL expressions: each set of their values is measured and judged by itself. */
  readonly groupBy?: string | readonly string[]
  /** Columns that identify a row in samples. */
  readonly key?: readonly ColumnName[]
  /** Columns whose values never appear in samples. */
  readonly masked?: readonly ColumnName[]
}
