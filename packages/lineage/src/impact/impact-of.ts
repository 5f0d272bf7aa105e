import { type Change, parseQualifiedName } from '@mesh/core'
import { datasetKey } from '../edge/dataset-key.ts'
import { isColumnRef } from '../edge/is-column-ref.ts'
import type { LineageRef } from '../edge/lineage-ref.ts'
import type { LineageGraph } from '../graph/lineage-graph.ts'
import type { Impact, ImpactHit, ImpactOptions, ImpactVerdict } from './impact.ts'

/**
 * Who a set of changes hits: for each change, everything that reads its subject directly or through others. Indirect edges
 * count: a query breaks as well when the column that it only filters by is gone. A dataset that is hit as a whole is told
 * once; its columns are told beside it only where values flow into them.
 *
 * @throws CORE.INVALID_IDENTIFIER when the table of a subject is no name.
 * @example
 * const impacts = impactOf(diffContracts(before, after), graph, { ownerOf: (dataset) => owners.get(dataset.name) })
 */
export function impactOf(
  changes: readonly Change[] | { readonly changes: readonly Change[] },
  graph: LineageGraph,
  options: ImpactOptions = {},
): readonly Impact[] {
  const list = 'changes' in changes ? changes.changes : changes
  return list.map((change) => {
    const subject = subjectOf(change)
    const hits = subject === undefined ? [] : hitsOf(subject, graph, options)
    return {
      change,
      ...(subject !== undefined && { subject }),
      verdict: verdictOf(change, hits),
      hits,
    }
  })
}

function subjectOf({ subject }: Change): LineageRef | undefined {
  if (subject === undefined) return undefined
  const dataset = parseQualifiedName(subject.table)
  return subject.column === undefined ? { dataset } : { dataset, column: subject.column }
}

function hitsOf(subject: LineageRef, graph: LineageGraph, { ownerOf }: ImpactOptions): readonly ImpactHit[] {
  const walk = graph.downstream(subject, { kinds: ['direct', 'indirect'] })
  const whole = new Set(
    walk.reached.flatMap(({ ref }) => (isColumnRef(ref) ? [] : [datasetKey(ref.dataset)])),
  )
  const told = walk.reached.filter(
    ({ ref, kind }) => kind === 'direct' || !isColumnRef(ref) || !whole.has(datasetKey(ref.dataset)),
  )
  return told.map((each) => {
    const owner = ownerOf?.(each.ref.dataset)
    return { ...each, path: walk.pathTo(each.ref), ...(owner !== undefined && { owner }) }
  })
}

function verdictOf(change: Change, hits: readonly ImpactHit[]): ImpactVerdict {
  if (change.consumers !== 'breaking') return change.consumers
  return hits.length > 0 ? 'breaking' : 'possibly-breaking'
}
