import type { Severity } from '@mesh/core'
import type { NodeOf, SqlNode, SqlNodeKind } from '../tree/sql-node.ts'

/** Something that a SQL engineer wants to be told about statements that are correct SQL. */
export interface LintRule {
  /** Stable, `SQL.…`; comments name it to keep the rule quiet. */
  readonly code: string
  readonly severity: Severity
  /** The page that explains the behaviour. */
  readonly page: string
  /** What to look at: the rule is called for every node of these kinds. */
  readonly visit: {
    readonly [Kind in SqlNodeKind]?: (node: NodeOf<Kind>, parents: readonly SqlNode[], report: Report) => void
  }
}

/** Says what is wrong about a node, and what to do. */
export type Report = (node: SqlNode, message: string, hint: string) => void
