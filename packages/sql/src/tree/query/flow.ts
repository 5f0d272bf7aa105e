import type { NodeBase } from '../node.ts'
import type { Statement } from '../statement.ts'

/**
 * Statements one after the other, where each may read the results of those before it as `FROM $1`: `SHOW TABLES ->> SELECT …`.
 * Source: https://docs.snowflake.com/en/sql-reference/operators-flow
 */
export interface Flow extends NodeBase {
  readonly kind: 'flow'
  readonly statements: readonly Statement[]
}
