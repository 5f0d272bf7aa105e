import { type Clock, type SqlDialect, systemClock } from '@mesh/core'
import type { PartitionRows } from '../partition/partition-rows.ts'
import type { PlanOptions } from './plan-options.ts'
import { columnsOf, createTableBook, type KnownColumns, type TableBook } from './table-book.ts'

/** What checks are planned with. */
export interface PlanContext {
  readonly dialect: SqlDialect
  readonly tables: TableBook
  readonly clock: Clock
  /** Most segments of a check that groups. */
  readonly segmentLimit: number
  /** Only these rows are measured, each of these parts of a table by itself. */
  readonly partition?: PartitionRows
}

/** Fills in what the caller left open; `described` are the columns that the engine has told. */
export function createPlanContext(
  dialect: SqlDialect,
  { clock = systemClock, tables, columns = [], segmentLimit = 1_000 }: PlanOptions,
  described: KnownColumns = new Map(),
): PlanContext {
  const known = new Map([...described, ...columnsOf(columns)])
  return { dialect, tables: createTableBook(dialect, tables, known), clock, segmentLimit }
}
