import { compareText } from '../edge/compare-text.ts'
import type { LineageEdge } from '../edge/lineage-edge.ts'
import type { LineageRef } from '../edge/lineage-ref.ts'
import { invalidDepth } from '../errors.ts'
import { buildAdjacency } from './adjacency.ts'
import { describeWalk } from './describe-walk.ts'
import { createEdgeTable } from './edge-table.ts'
import type { LineageGraph, LineageWalk, WalkOptions } from './lineage-graph.ts'
import { createNodeTable } from './node-table.ts'
import { type VisitGround, visit } from './visit.ts'

/**
 * An empty graph, kept in memory as integers. Walks are breadth first, stand cycles, and have no limit of depth or size but
 * memory.
 *
 * @example
 * const graph = createLineageGraph()
 * graph.add(traceSql(view, { catalog, session }).edges)
 * graph.upstream(columnRef('sales.public.revenue', 'TOTAL')).reached
 */
export function createLineageGraph(): LineageGraph {
  const nodes = createNodeTable()
  const table = createEdgeTable()
  let grounds: { readonly input: VisitGround; readonly output: VisitGround } | undefined
  let ranks: ReadonlyMap<string, number> | undefined

  const groundFor = (entry: 'input' | 'output'): VisitGround => {
    grounds ??= {
      input: {
        nodes,
        edges: table.edges,
        adjacency: buildAdjacency(nodes.size, table.from),
        targets: table.to,
        entry: 'input',
      },
      output: {
        nodes,
        edges: table.edges,
        adjacency: buildAdjacency(nodes.size, table.to),
        targets: table.from,
        entry: 'output',
      },
    }
    return grounds[entry]
  }

  const datasetRanks = (): ReadonlyMap<string, number> => {
    ranks ??= new Map(
      nodes.datasets
        .map(({ key }) => key)
        .sort(compareText)
        .map((key, rank) => [key, rank]),
    )
    return ranks
  }

  const walk = (
    ref: LineageRef,
    entry: 'input' | 'output',
    { depth = Number.POSITIVE_INFINITY, kinds = ['direct'] }: WalkOptions = {},
  ): LineageWalk => {
    if (!(depth >= 0)) throw invalidDepth(depth)
    const start = nodes.find(ref, entry)
    if (start === undefined) return { from: ref, reached: [], pathTo: () => [] }
    const ground = groundFor(entry)
    const chosen = new Set(kinds)
    const all = visit(ground, start, depth, chosen)
    const direct = chosen.has('indirect') ? visit(ground, start, depth, new Set(['direct'])) : all
    const directNodes = chosen.has('direct') ? new Set(direct.nodes) : new Set<number>()
    return describeWalk({ ref, ground, all, directNodes, ranks: datasetRanks() })
  }

  return {
    add: (edges: Iterable<LineageEdge>) => {
      for (const edge of edges)
        table.add(nodes.intern(edge.from, 'output'), nodes.intern(edge.to, 'input'), edge)
      grounds = undefined
      ranks = undefined
    },
    upstream: (ref, options) => walk(ref, 'output', options),
    downstream: (ref, options) => walk(ref, 'input', options),
    datasets: () =>
      [...nodes.datasets].sort((left, right) => compareText(left.key, right.key)).map(({ name }) => name),
    columns: (dataset) => [...(nodes.findDataset(dataset)?.columns.keys() ?? [])],
    edges: () => [...table.edges],
  }
}
