import { columnRef, datasetRef, directSubtypes, type EdgeSubtype, type LineageEdge } from '@mesh/lineage'

/** An edge written as `T.A > U.B`; `U.*` is the whole of U. */
export function edge(text: string, subtype: EdgeSubtype = 'IDENTITY'): LineageEdge {
  const [from = '', to = ''] = text.split(' > ')
  const ends = { from: ref(from), to: ref(to), evidence: [{ source: 'sql' }] as const }
  const direct = directSubtypes.find((each) => each === subtype)
  if (direct !== undefined) return { ...ends, kind: 'direct', subtype: direct }
  return { ...ends, kind: 'indirect', subtype: subtype as Exclude<EdgeSubtype, typeof direct> } as LineageEdge
}

export function ref(text: string) {
  const at = text.lastIndexOf('.')
  const column = text.slice(at + 1)
  return column === '*' ? datasetRef(text.slice(0, at)) : columnRef(text.slice(0, at), column)
}
