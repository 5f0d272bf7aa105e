import type { QualifiedName } from '@mesh/core'
import { compareText } from '../edge/compare-text.ts'
import { datasetKey } from '../edge/dataset-key.ts'
import type { EdgeKind, EdgeSubtype, LineageEdge } from '../edge/lineage-edge.ts'
import type { LineageRef } from '../edge/lineage-ref.ts'

/** A table of a drawing. */
export interface Card {
  readonly name: QualifiedName
  /** Names of the column rows, in order. */
  readonly rows: readonly string[]
  /** How many columns the last, nameless row stands for. */
  readonly hidden: number
}

/** One end of a {@link Link}: a row of a card; row -1 is the whole table, row `rows.length` the hidden ones. */
export interface LinkEnd {
  readonly card: number
  readonly row: number
}

/** Everything that flows between two ends. */
export interface Link {
  readonly from: LinkEnd
  readonly to: LinkEnd
  /** `direct` when at least one of its edges is. */
  readonly kind: EdgeKind
  readonly subtypes: readonly EdgeSubtype[]
}

/** What every format draws: tables with rows, and links between rows. Independent of the order of edges. */
export interface Drawing {
  readonly title: string
  readonly cards: readonly Card[]
  readonly links: readonly Link[]
}

/** Settings of {@link buildDrawing}. */
export interface DrawingOptions {
  readonly title: string
  readonly kinds: readonly EdgeKind[]
  readonly maxColumns: number
}

interface Draft {
  readonly name: QualifiedName
  readonly columns: Set<string>
}

/** Gathers edges into cards and links. */
export function buildDrawing(
  edges: readonly LineageEdge[],
  { title, kinds, maxColumns }: DrawingOptions,
): Drawing {
  const chosen = edges.filter((edge) => kinds.includes(edge.kind))
  const drafts = new Map<string, Draft>()
  const note = ({ dataset, column }: LineageRef): void => {
    const key = datasetKey(dataset)
    const draft = drafts.get(key) ?? { name: dataset, columns: new Set() }
    drafts.set(key, draft)
    if (column !== undefined) draft.columns.add(column)
  }
  for (const edge of chosen) {
    note(edge.from)
    note(edge.to)
  }

  const keys = [...drafts.keys()].sort(compareText)
  const cardOf = new Map(keys.map((key, index) => [key, index]))
  const cards: Card[] = []
  const rowOf: ReadonlyMap<string, number>[] = []
  for (const key of keys) {
    const { name, columns } = drafts.get(key) as Draft
    const sorted = [...columns].sort(compareText)
    const rows = sorted.length > maxColumns ? sorted.slice(0, maxColumns) : sorted
    cards.push({ name, rows, hidden: sorted.length - rows.length })
    rowOf.push(new Map(sorted.map((column, row) => [column, Math.min(row, rows.length)])))
  }

  const endOf = ({ dataset, column }: LineageRef): LinkEnd => {
    const card = cardOf.get(datasetKey(dataset)) as number
    return { card, row: column === undefined ? -1 : (rowOf[card]?.get(column) ?? -1) }
  }
  return { title, cards, links: gatherLinks(chosen, endOf) }
}

function gatherLinks(edges: readonly LineageEdge[], endOf: (ref: LineageRef) => LinkEnd): readonly Link[] {
  const links = new Map<string, { from: LinkEnd; to: LinkEnd; kind: EdgeKind; subtypes: Set<EdgeSubtype> }>()
  for (const edge of edges) {
    const from = endOf(edge.from)
    const to = endOf(edge.to)
    const key = `${from.card}.${from.row}>${to.card}.${to.row}`
    const link = links.get(key) ?? { from, to, kind: edge.kind, subtypes: new Set() }
    if (edge.kind === 'direct') link.kind = 'direct'
    link.subtypes.add(edge.subtype)
    links.set(key, link)
  }
  return [...links.values()]
    .map((link) => ({ ...link, subtypes: [...link.subtypes].sort(compareText) }))
    .sort(
      (left, right) =>
        left.to.card - right.to.card ||
        left.to.row - right.to.row ||
        left.from.card - right.from.card ||
        left.from.row - right.from.row,
    )
}
