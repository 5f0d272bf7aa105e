import type { QualifiedName } from '@mesh/core'
import type { ColumnOptions } from '../generate-options.ts'
import type { ColumnNeeds } from '../needs/table-needs.ts'
import type { TablePlan } from './table-plan.ts'

/** A table that is referred to: planned, or there already. */
export type ParentTable = Omit<TablePlan, 'columns'>

/** What the plan of a table has to know of everything else. */
export interface PlanContext {
  readonly rows: number
  /** Of this table; columns derive their own. */
  readonly seed: number
  /** Milliseconds since 1970. */
  readonly now: number
  readonly columns: Readonly<Record<string, ColumnOptions>>
  /** The table that a reference leads to; nothing when nobody knows it. */
  readonly parent: (table: QualifiedName) => ParentTable | undefined
  /** The columns of the same contract that refer to a column. */
  readonly referrers: (stored: string) => readonly ColumnNeeds[]
}
