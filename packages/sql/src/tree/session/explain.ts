import type { NodeBase } from '../node.ts'
import type { Statement } from '../statement.ts'

/** Source: https://docs.snowflake.com/en/sql-reference/sql/explain */
export interface Explain extends NodeBase {
  readonly kind: 'explain'
  /** `USING …`; JSON where it is absent. */
  readonly format?: 'TABULAR' | 'JSON' | 'TEXT'
  readonly statement: Statement
}
