import type { Statement } from '@mesh/sql'
import type { Execution } from '../execution.ts'
import type { Outcome } from '../outcome.ts'

/** What runs statements, by their kind; a text is the status that is answered. */
export type StatementHandlers = {
  readonly [Kind in Statement['kind']]?: (
    execution: Execution,
    statement: Extract<Statement, { readonly kind: Kind }>,
  ) => Outcome | string | Promise<Outcome | string>
}
