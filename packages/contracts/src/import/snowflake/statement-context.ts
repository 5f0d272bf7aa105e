import type { Severity } from '@mesh/core'

/** What reading one statement works with. */
export interface StatementContext {
  /** The whole script. */
  readonly text: string
  readonly report: (message: string, severity?: Severity) => void
}
