import { compareText } from '../edge/compare-text.ts'
import type { LineageEdge } from '../edge/lineage-edge.ts'
import type { LineageRef } from '../edge/lineage-ref.ts'
import type { LineageWalk, ReachedRef } from './lineage-graph.ts'
import type { Visit, VisitGround } from './visit.ts'

/** What {@link describeWalk} puts into words. */
export interface WalkFacts {
  readonly ref: LineageRef
  readonly ground: VisitGround
  readonly all: Visit
  /** Nodes that direct edges alone lead to. */
  readonly directNodes: ReadonlySet<number>
  /** The place of each dataset's key in the order of names. */
  readonly ranks: ReadonlyMap<string, number>
}

/** Turns the integers of a visit into references, in an order that does not depend on how edges were added. */
export function describeWalk({ ref, ground, all, directNodes, ranks }: WalkFacts): LineageWalk {
  const { nodes, edges, entry } = ground
  const places: number[] = []
  all.nodes.forEach((node, place) => {
    const named = nodes.columnOf(node) !== undefined || node === nodes.datasetOf(node)[entry]
    if (named && (all.distances[place] as number) > 0) places.push(place)
  })
  const nodeAt = (place: number): number => all.nodes[place] as number
  const rankAt = (place: number): number => ranks.get(nodes.datasetOf(nodeAt(place)).key) ?? 0
  const columnAt = (place: number): string => nodes.columnOf(nodeAt(place)) ?? ''
  places.sort(
    (left, right) =>
      (all.distances[left] as number) - (all.distances[right] as number) ||
      rankAt(left) - rankAt(right) ||
      compareText(columnAt(left), columnAt(right)),
  )

  const reached = places.map((place): ReachedRef => {
    const node = nodeAt(place)
    const dataset = nodes.datasetOf(node).name
    const column = nodes.columnOf(node)
    return {
      ref: column === undefined ? { dataset } : { dataset, column },
      distance: all.distances[place] as number,
      kind: directNodes.has(node) ? 'direct' : 'indirect',
    }
  })

  let placeOf: ReadonlyMap<number, number> | undefined
  const pathTo = (target: LineageRef): readonly LineageEdge[] => {
    placeOf ??= new Map(all.nodes.map((node, place) => [node, place]))
    const path: LineageEdge[] = []
    const end = nodes.find(target, entry)
    let place = end === undefined ? -1 : (placeOf.get(end) ?? -1)
    while (place >= 0) {
      const edge = all.edges[place] as number
      if (edge >= 0) path.push(edges[edge] as LineageEdge)
      place = all.parents[place] as number
    }
    return path.reverse()
  }

  return { from: ref, reached, pathTo }
}
