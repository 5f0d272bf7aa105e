import type { Location } from '@mesh/core'
import {
  type DirectSubtype,
  directSubtypes,
  type EdgeSubtype,
  type LineageEdge,
} from '../edge/lineage-edge.ts'
import type { LineageRef } from '../edge/lineage-ref.ts'

/** How sure an edge is whose source the catalog does not have: the query says that it exists. */
const unknownSourceConfidence = 0.5

/** An edge that a statement shows. */
export function makeEdge(
  from: LineageRef,
  to: LineageRef,
  subtype: EdgeSubtype,
  known: boolean,
  where: Location | undefined,
): LineageEdge {
  const ends = {
    from,
    to,
    ...(!known && { confidence: unknownSourceConfidence }),
    evidence: [{ source: 'sql', ...(where !== undefined && { where }) } as const],
  }
  return isDirect(subtype) ? { ...ends, kind: 'direct', subtype } : { ...ends, kind: 'indirect', subtype }
}

const isDirect = (subtype: EdgeSubtype): subtype is DirectSubtype =>
  directSubtypes.some((each) => each === subtype)
