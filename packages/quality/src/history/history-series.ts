import { formatQualifiedName } from '@mesh/core'
import type { Check } from '../check/check.ts'

/** What one line of values over time is about: a check, or one segment of a check that groups. */
export interface HistorySeries {
  /** Id of the check. */
  readonly check: string
  /** The table as SQL spells it, since ids are unique within a contract only. */
  readonly table: string
  /** The key of the segment; absent for the check as a whole. */
  readonly segment?: string
}

/** The series of a check, or of one of its segments. */
export const seriesOf = (check: Check, segment?: string): HistorySeries => ({
  check: check.id,
  table: formatQualifiedName(check.table),
  ...(segment !== undefined && { segment }),
})
