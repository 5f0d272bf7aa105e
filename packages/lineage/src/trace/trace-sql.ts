import type { Diagnostic, QualifiedName } from '@mesh/core'
import { createLocator, parseScript, type SqlCatalog, type SqlSession, type Statement } from '@mesh/sql'
import type { LineageEdge } from '../edge/lineage-edge.ts'
import { describeFlow } from './describe-flow.ts'
import { traceFlow } from './trace-flow.ts'
import type { TracedOutput } from './traced-output.ts'

/** What tracing needs to know besides the statement. */
export interface TraceOptions {
  /** Where the columns of tables are looked up. */
  readonly catalog: SqlCatalog
  /** What completes names. */
  readonly session?: SqlSession
  /** The dataset that a bare query fills; for a statement that names its own target this one wins. */
  readonly target?: QualifiedName
}

/** What a statement does with columns. */
export interface LineageTrace {
  /** Without a target there are none: see `outputs`. */
  readonly edges: readonly LineageEdge[]
  /** What was not understood, and therefore may be missing. */
  readonly diagnostics: readonly Diagnostic[]
  /** The dataset that the statement fills. */
  readonly target?: QualifiedName
  /** Every column that the statement makes, with its sources. */
  readonly outputs: readonly TracedOutput[]
  /** Every table that it reads, also those that give no column, as `COUNT(*)` reads one. */
  readonly inputs: readonly QualifiedName[]
}

const nothing: LineageTrace = { edges: [], diagnostics: [], outputs: [], inputs: [] }

/**
 * Column lineage of one statement: a query, CREATE VIEW, DYNAMIC TABLE or TABLE … AS, INSERT, UPDATE, DELETE, or COPY INTO
 * from a query. What it cannot follow is a diagnostic, never silence.
 *
 * @example
 * const { edges, diagnostics } = traceSql('create view v as select a from t', {
 *   catalog: createCatalogOf(tables),
 *   session: { database: 'SALES', schema: 'PUBLIC' },
 * })
 */
export function traceSql(sql: string | Statement, options: TraceOptions): LineageTrace {
  if (typeof sql !== 'string') return traceStatement(sql, undefined, options)
  const { statements, diagnostics } = parseScript(sql)
  const [first, ...others] = statements
  if (diagnostics.length > 0 || first === undefined)
    return { ...nothing, diagnostics: diagnostics.length > 0 ? diagnostics : [noStatement] }
  const trace = traceStatement(first.statement, sql, options)
  return others.length === 0
    ? trace
    : { ...trace, diagnostics: [...trace.diagnostics, severalStatements(others.length)] }
}

function traceStatement(
  statement: Statement,
  text: string | undefined,
  { catalog, session = {}, target }: TraceOptions,
): LineageTrace {
  const { flow, diagnostics } = describeFlow(statement, catalog, session)
  const locate = createLocator(text)
  if (flow === undefined) return { ...nothing, diagnostics: diagnostics.map(locate.diagnostic) }
  const filled = target ?? flow.target
  const trace = traceFlow(
    { ...flow, ...(filled !== undefined && { target: filled }) },
    catalog,
    session,
    text,
  )
  return {
    edges: trace.edges,
    diagnostics: [...diagnostics.map(locate.diagnostic), ...trace.diagnostics],
    ...(filled !== undefined && { target: filled }),
    outputs: trace.outputs,
    inputs: trace.inputs,
  }
}

const noStatement: Diagnostic = {
  code: 'LINEAGE.NO_STATEMENT',
  severity: 'warning',
  message: 'The text has no statement in it',
}

const severalStatements = (others: number): Diagnostic => ({
  code: 'LINEAGE.SEVERAL_STATEMENTS',
  severity: 'warning',
  message: `Only the first statement was traced; ${others} more ${others === 1 ? 'follows' : 'follow'} it`,
  hint: 'Trace them one by one: parseScript splits a script into statements.',
})
