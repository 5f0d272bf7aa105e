import type { Expression } from '../expression/expression.ts'
import type { NodeBase } from '../node.ts'

/**
 * A point in the past: `AT (TIMESTAMP => …)`, `BEFORE (STATEMENT => …)`, the END of {@link Changes}.
 * Source: https://docs.snowflake.com/en/sql-reference/constructs/at-before
 */
export interface TimeTravel extends NodeBase {
  readonly kind: 'timeTravel'
  readonly type: 'AT' | 'BEFORE' | 'END'
  readonly by: 'TIMESTAMP' | 'OFFSET' | 'STATEMENT' | 'STREAM'
  readonly value: Expression
}

/**
 * `CHANGES (INFORMATION => …) AT (…) [END (…)]`: what happened to a table.
 * Source: https://docs.snowflake.com/en/sql-reference/constructs/changes
 */
export interface Changes extends NodeBase {
  readonly kind: 'changes'
  readonly information: 'DEFAULT' | 'APPEND_ONLY'
  readonly from: TimeTravel
  readonly to?: TimeTravel
}
