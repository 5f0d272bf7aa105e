import type { Severity } from '@mesh/core'
import type { DraftTable } from '../draft/draft-table.ts'

/** What reading one statement works with. */
export interface StatementContext {
  /** The whole script. */
  readonly text: string
  /** The tables as the statements before leave them. */
  readonly drafts: DraftTable[]
  /** What USE and CREATE have chosen for names that are not complete. */
  readonly session: { database?: string; schema?: string }
  readonly report: (message: string, severity?: Severity) => void
}
