import type { EdgeKind, LineageEdge } from '../edge/lineage-edge.ts'
import type { Adjacency } from './adjacency.ts'
import type { NodeTable } from './node-table.ts'

/** What a breadth-first visit saw, in the order it saw it: parallel arrays, one place for each node. */
export interface Visit {
  readonly nodes: readonly number[]
  readonly distances: readonly number[]
  /** The place of the node before it; -1 at the start. */
  readonly parents: readonly number[]
  /** The edge that led to it; -1 for the step between a column and its dataset, which costs nothing. */
  readonly edges: readonly number[]
}

/** What a visit walks on. */
export interface VisitGround {
  readonly nodes: NodeTable
  readonly edges: readonly LineageEdge[]
  /** Edges by the node that they leave in the direction of the visit. */
  readonly adjacency: Adjacency
  /** For each edge the node that it reaches in that direction. */
  readonly targets: readonly number[]
  /** What an edge reaches a whole dataset by: `input` downstream, `output` upstream. */
  readonly entry: 'input' | 'output'
}

/** Visits everything within `depth` edges of a node, level by level, without recursion. */
export function visit(
  { nodes, edges, adjacency, targets, entry }: VisitGround,
  start: number,
  depth: number,
  kinds: ReadonlySet<EdgeKind>,
): Visit {
  const seen = new Uint8Array(nodes.size)
  const result = {
    nodes: [] as number[],
    distances: [] as number[],
    parents: [] as number[],
    edges: [] as number[],
  }
  const exit = entry === 'input' ? 'output' : 'input'

  const reach = (node: number, distance: number, parent: number, edge: number): void => {
    if (seen[node] === 1) return
    seen[node] = 1
    const place = result.nodes.push(node) - 1
    result.distances.push(distance)
    result.parents.push(parent)
    result.edges.push(edge)
    const dataset = nodes.datasetOf(node)
    if (node === dataset[entry])
      for (const column of dataset.columns.values()) reach(column, distance, place, -1)
    if (node !== dataset[exit]) reach(dataset[exit], distance, place, -1)
  }

  reach(start, 0, -1, -1)
  for (let place = 0; place < result.nodes.length; place += 1) {
    const distance = result.distances[place] as number
    if (distance >= depth) break
    const node = result.nodes[place] as number
    const end = adjacency.starts[node + 1] as number
    for (let at = adjacency.starts[node] as number; at < end; at += 1) {
      const edge = adjacency.edges[at] as number
      if (kinds.has((edges[edge] as LineageEdge).kind))
        reach(targets[edge] as number, distance + 1, place, edge)
    }
  }
  return result
}
