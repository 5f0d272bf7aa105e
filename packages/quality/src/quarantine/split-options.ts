import type { Diagnostic } from '@mesh/core'
import type { TableName } from '../check/build/check-options.ts'
import type { PlanOptions } from '../plan/plan-options.ts'

/** Where rows go. Names are written as SQL spells them. */
export interface SplitOptions extends PlanOptions {
  /** The rows that break no check. @defaultValue they go nowhere */
  readonly good?: TableName
  /** The rows that do, with one column more that says which checks. @defaultValue they go nowhere */
  readonly bad?: TableName
  /** What becomes of the tables: they are made, replaced, or added to. @defaultValue `create`, an error when they are there */
  readonly into?: 'create' | 'replace' | 'append'
  /** Column of `bad`: a JSON array of the ids of the broken checks, as text. @defaultValue `MESH_BROKEN_CHECKS` */
  readonly reasonColumn?: string
  readonly signal?: AbortSignal
}

/** How many rows went where. */
export interface SplitResult {
  readonly good: number
  readonly bad: number
  /** Rows that break each check that judges rows. */
  readonly checks: readonly { readonly check: string; readonly rows: number }[]
  /** Checks that say nothing of a single row. */
  readonly diagnostics: readonly Diagnostic[]
}
