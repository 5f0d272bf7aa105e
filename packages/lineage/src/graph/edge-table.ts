import { directSubtypes, type EdgeSubtype, indirectSubtypes, type LineageEdge } from '../edge/lineage-edge.ts'
import { mergeEdge } from './merge-edge.ts'

const subtypes: readonly EdgeSubtype[] = [...directSubtypes, ...indirectSubtypes]
const subtypeIds = new Map(subtypes.map((subtype, id) => [subtype, id]))

/** Edges between nodes, each pair and subtype once. */
export interface EdgeTable {
  readonly edges: readonly LineageEdge[]
  readonly from: readonly number[]
  readonly to: readonly number[]
  /** Adds an edge, or adds its evidence to the one that is there. */
  add(from: number, to: number, edge: LineageEdge): void
}

/** An empty table. An open-addressing hash over typed arrays: no object and no text for each edge. */
export function createEdgeTable(): EdgeTable {
  const edges: LineageEdge[] = []
  const from: number[] = []
  const to: number[] = []
  const subtype: number[] = []
  let slots = new Int32Array(1024).fill(-1)

  const slotOf = (source: number, target: number, kind: number): number => {
    const mask = slots.length - 1
    let slot =
      (Math.imul(source, 0x9e3779b1) ^ Math.imul(target, 0x85ebca6b) ^ Math.imul(kind, 0xc2b2ae35)) >>> 0
    slot = (slot ^ (slot >>> 15)) & mask
    for (;;) {
      const at = slots[slot] as number
      if (at < 0 || (from[at] === source && to[at] === target && subtype[at] === kind)) return slot
      slot = (slot + 1) & mask
    }
  }

  const grow = (): void => {
    slots = new Int32Array(slots.length * 2).fill(-1)
    for (let at = 0; at < edges.length; at += 1)
      slots[slotOf(from[at] as number, to[at] as number, subtype[at] as number)] = at
  }

  return {
    edges,
    from,
    to,
    add: (source, target, edge) => {
      const kind = subtypeIds.get(edge.subtype) as number
      const slot = slotOf(source, target, kind)
      const known = slots[slot] as number
      if (known >= 0) {
        edges[known] = mergeEdge(edges[known] as LineageEdge, edge)
        return
      }
      slots[slot] = edges.push(edge) - 1
      from.push(source)
      to.push(target)
      subtype.push(kind)
      if (edges.length * 2 > slots.length) grow()
    },
  }
}
