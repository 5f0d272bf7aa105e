import type { QualifiedName } from '@mesh/core'
import type { BoundColumn, BoundQuery, Locator } from '@mesh/sql'
import { compareText } from '../edge/compare-text.ts'
import { datasetKey } from '../edge/dataset-key.ts'
import type { EdgeSubtype, LineageEdge } from '../edge/lineage-edge.ts'
import type { LineageRef } from '../edge/lineage-ref.ts'
import { refKey } from '../edge/ref-key.ts'
import { columnSources } from './column-sources.ts'
import type { Flow } from './flow.ts'
import { makeEdge } from './make-edge.ts'
import { queriesWithin } from './queries-within.ts'
import { type RowSource, rowSources } from './row-sources.ts'
import { subtypeOf } from './subtype-of.ts'
import type { TracedOutput } from './traced-output.ts'

/** What came out of a {@link Flow}. */
export interface FlowTrace {
  readonly edges: readonly LineageEdge[]
  readonly outputs: readonly TracedOutput[]
  readonly inputs: readonly QualifiedName[]
}

interface Found {
  readonly ref: LineageRef
  readonly subtype: EdgeSubtype
  readonly known: boolean
  readonly span?: { readonly start: number }
}

/** Follows every column of a flow, and every clause, down to stored columns. */
export function traceFlow({ target, columns, query }: Flow, locate: Locator): FlowTrace {
  const edges: LineageEdge[] = []
  const emit = (found: readonly Found[], to: LineageRef | undefined): void => {
    if (to === undefined) return
    for (const { ref, subtype, known, span } of found)
      edges.push(makeEdge(ref, to, subtype, known, span && locate.where(span.start)))
  }

  const subqueries = new Set<BoundQuery>()
  const outputs = columns.map(({ name, value }): TracedOutput => {
    const found = foundFor(value, subqueries)
    emit(found, target && (name === '*' ? { dataset: target } : { dataset: target, column: name }))
    return {
      name,
      sources: found.map(({ ref, subtype }) => ({ ref, kind: kindOf(subtype), subtype })),
    }
  })
  emit(unique(rowSources([query]).map(asFound)), target && { dataset: target })
  return { edges, outputs, inputs: tablesOf(queriesWithin([query, ...subqueries])) }
}
/** Sources of one column: its values first, then what decides about the rows of subqueries inside it. */
function foundFor(column: BoundColumn, subqueries: Set<BoundQuery>): readonly Found[] {
  const { sources, queries } = columnSources(column)
  for (const query of queries) subqueries.add(query)
  return unique([
    ...sources.map((source) => ({ ...source, subtype: subtypeOf(source.use) })),
    ...rowSources(queries).map(asFound),
  ])
}

const asFound = ({ clause, ...source }: RowSource): Found => ({ ...source, subtype: clause })

const kindOf = (subtype: EdgeSubtype): LineageEdge['kind'] =>
  subtype === 'IDENTITY' || subtype === 'TRANSFORMATION' || subtype === 'AGGREGATION' ? 'direct' : 'indirect'

/** Each source and subtype once, at its first place in the text; in one order whatever the order of visits. */
function unique(found: readonly Found[]): readonly Found[] {
  const byKey = new Map<string, Found>()
  for (const each of found) {
    const key = `${kindOf(each.subtype)} ${each.subtype} ${refKey(each.ref)}`
    const known = byKey.get(key)
    if (known === undefined || (each.span?.start ?? 0) < (known.span?.start ?? 0)) byKey.set(key, each)
  }
  return [...byKey.entries()].sort(([left], [right]) => compareText(left, right)).map(([, each]) => each)
}

function tablesOf(queries: Iterable<BoundQuery>): readonly QualifiedName[] {
  const tables = new Map<string, QualifiedName>()
  for (const { relations } of queries)
    for (const { source } of relations)
      if (source.kind === 'table') tables.set(datasetKey(source.table), source.table)
  return [...tables.entries()].sort(([left], [right]) => compareText(left, right)).map(([, table]) => table)
}
