import type { SqlFragment } from '@mesh/sql'

/** Queries for the rows that break a check: all of them as they are, and as they may be shown. */
export interface FailingRows {
  readonly query: SqlFragment
  /** Masked where the check says so. Absent when nobody said which columns may be shown. */
  readonly sample?: SqlFragment
}
