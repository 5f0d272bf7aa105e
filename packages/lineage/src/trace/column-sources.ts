import type { BoundColumn, BoundQuery, ColumnUse, Span } from '@mesh/sql'
import type { LineageRef } from '../edge/lineage-ref.ts'

/** A stored column that a value comes from. */
export interface ColumnSource {
  readonly ref: LineageRef
  readonly use: ColumnUse
  /** Whether the catalog has it. */
  readonly known: boolean
  /** The innermost text that names it. */
  readonly span?: Span
}

/** The stored columns behind a column, and the subqueries on the way to them. */
export interface ColumnSources {
  readonly sources: readonly ColumnSource[]
  readonly queries: ReadonlySet<BoundQuery>
}

const bits: Readonly<Record<ColumnUse, number>> = {
  identity: 1,
  transformation: 2,
  aggregation: 4,
  conditional: 8,
  window: 16,
  sort: 32,
}

interface Task {
  readonly column: BoundColumn
  readonly use: ColumnUse
  readonly span?: Span
}

/** Follows a column through queries down to stored columns. Each column is visited once for each use: cycles end. */
export function columnSources(column: BoundColumn): ColumnSources {
  const seen = new Map<BoundColumn, number>()
  const sources: ColumnSource[] = []
  const queries = new Set<BoundQuery>()
  const tasks: Task[] = [{ column, use: 'identity' }]
  for (let task = tasks.pop(); task !== undefined; task = tasks.pop()) {
    const { use } = task
    const before = seen.get(task.column) ?? 0
    if ((before & bits[use]) !== 0) continue
    seen.set(task.column, before | bits[use])
    const { origin } = task.column
    if (origin.kind === 'expression') {
      for (const query of origin.queries) queries.add(query)
      for (const input of origin.inputs.toReversed()) {
        const span = input.span ?? task.span
        tasks.push({
          column: input.column,
          use: combine(use, input.use),
          ...(span !== undefined && { span }),
        })
      }
      continue
    }
    if (origin.kind === 'file') continue
    sources.push({
      ref:
        origin.kind === 'star' ? { dataset: origin.table } : { dataset: origin.table, column: origin.column },
      use,
      known: origin.kind === 'table' && origin.known,
      ...(task.span !== undefined && { span: task.span }),
    })
  }
  return { sources, queries }
}

const values: readonly ColumnUse[] = ['identity', 'transformation', 'aggregation']

/** A use of a use: what only decides stays so, and an aggregate of a computed value is an aggregate. */
function combine(outer: ColumnUse, inner: ColumnUse): ColumnUse {
  if (!values.includes(outer)) return outer
  if (!values.includes(inner)) return inner
  return values.indexOf(outer) > values.indexOf(inner) ? outer : inner
}
