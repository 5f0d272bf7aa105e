import type { Diagnostic } from '@mesh/core'
import type { Span } from '../../tree/node.ts'
import type { Query } from '../../tree/query/query.ts'
import type { Inference } from '../../type/inference.ts'
import type { BoundColumn, BoundQuery, BoundReference, BoundRelation } from '../bound-query.ts'
import type { Scope } from '../scope/scope.ts'
import type { SqlCatalog, SqlSession } from '../sql-catalog.ts'
import type { ViewExpansion } from './view-expansion.ts'

/** What every step of binding one statement shares. */
export interface BindContext {
  readonly catalog: SqlCatalog
  readonly session: SqlSession
  /** The text of the statement, for the names of columns without alias. */
  readonly text: string | undefined
  /** What every reference of the text means. */
  readonly references: Map<BoundReference['node'], BoundColumn>
  /** What every query inside an expression gives. */
  readonly subqueries: Map<Query, BoundQuery>
  /** Tells the types of expressions from those of the columns and queries above. */
  readonly inference: Inference
  readonly diagnostics: Diagnostic[]
  /** Names of the statement that are no columns: parameters, variables. */
  readonly variables: Set<string>
  /** The results of the statements before this one, where it stands in a flow. */
  readonly flow: BoundRelation[]
  /** Absent where views stay tables. */
  views: ViewExpansion | undefined
  /** Queries that are open above the current one. */
  depth: number
  /** Binds a query inside another; `outer` is what it may be correlated with. */
  bind(query: Query, outer: Scope | undefined): BoundQuery
}

/** Notes a finding at a place in the text; an error where nothing else is said. */
export function report(
  { diagnostics }: BindContext,
  { start }: Span,
  { severity = 'error', ...finding }: Omit<Diagnostic, 'severity' | 'where'> & Partial<Diagnostic>,
): void {
  diagnostics.push({ ...finding, severity, where: { offset: start } })
}
