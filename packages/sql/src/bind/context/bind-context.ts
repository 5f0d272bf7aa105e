import type { Diagnostic, Severity } from '@mesh/core'
import type { Span } from '../../tree/node.ts'
import type { Query } from '../../tree/query/query.ts'
import type { BoundQuery, BoundReference } from '../bound-query.ts'
import type { Scope } from '../scope/scope.ts'
import type { SqlCatalog, SqlSession } from '../sql-catalog.ts'

/** What every step of binding one statement shares. */
export interface BindContext {
  readonly catalog: SqlCatalog
  readonly session: SqlSession
  /** The text of the statement, for the names of columns without alias. */
  readonly text?: string
  readonly references: BoundReference[]
  readonly diagnostics: Diagnostic[]
  /** Queries that are open above the current one. */
  depth: number
  /** Binds a query inside another; `outer` is what it may be correlated with. */
  bind(query: Query, outer: Scope | undefined): BoundQuery
}

/** Notes a finding at a place in the text. */
export function report(
  context: BindContext,
  span: Span,
  code: string,
  message: string,
  hint: string,
  severity: Severity = 'error',
): void {
  context.diagnostics.push({ code, severity, message, hint, where: { offset: span.start } })
}
