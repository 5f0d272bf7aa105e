import type { Diagnostic, QualifiedName } from '@mesh/core'
import {
  bindStatement,
  createLocator,
  parseScript,
  type SqlCatalog,
  type SqlSession,
  type Statement,
} from '@mesh/sql'
import { datasetKey } from '../edge/dataset-key.ts'
import type { LineageEdge } from '../edge/lineage-edge.ts'
import { flowFindings } from './flow-findings.ts'
import { flowsOf } from './flows-of.ts'
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
  /** The dataset that the statement fills; absent when it fills several. */
  readonly target?: QualifiedName
  /** Every column that the statement makes, with its sources. */
  readonly outputs: readonly TracedOutput[]
  /** Every table that it reads, also those that give no column, as `COUNT(*)` reads one. */
  readonly inputs: readonly QualifiedName[]
}

const nothing: LineageTrace = { edges: [], diagnostics: [], outputs: [], inputs: [] }

/**
 * Column lineage of one statement: a query, CREATE of a table or view from one, INSERT into one table or several, UPDATE,
 * DELETE, MERGE, COPY INTO, and whatever holds such statements: a task, a pipe, a block. What it cannot follow is a
 * diagnostic, never silence.
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
  const binding = bindStatement(statement, catalog, session, text === undefined ? {} : { text })
  const flows = statement.kind === 'explain' ? [] : flowsOf(binding, target)
  const locate = createLocator(text)
  const traces = flows.map((flow) => traceFlow(flow, locate))
  const [filled, ...others] = new Map(
    flows.flatMap((flow) => (flow.target === undefined ? [] : [[datasetKey(flow.target), flow.target]])),
  ).values()
  return {
    edges: traces.flatMap(({ edges }) => edges),
    diagnostics: [...binding.diagnostics, ...flowFindings(statement, flows)].map(locate.diagnostic),
    ...(filled !== undefined && others.length === 0 && { target: filled }),
    outputs: traces.flatMap(({ outputs }) => outputs),
    inputs: distinct(traces.flatMap(({ inputs }) => inputs)),
  }
}

const distinct = (names: readonly QualifiedName[]): readonly QualifiedName[] => [
  ...new Map(names.map((name) => [datasetKey(name), name])).values(),
]

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
