import type { Card, Drawing, Link } from './drawing.ts'
import { rankCards } from './rank-cards.ts'
import { type LayerItem, settleLayers } from './settle-layers.ts'
import { textWidth } from './text-width.ts'

/** Sizes of the drawing, in CSS pixels. */
export const metrics = {
  header: 46,
  row: 22,
  footer: 8,
  cell: 7.25,
  padding: 16,
  minWidth: 190,
  maxCells: 34,
  gapX: 120,
  gapY: 28,
  lane: 7,
  margin: 32,
  top: 92,
} as const

/** Where a card is. */
export interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** A stretch of a long link past the cards of a layer. */
interface Stretch {
  readonly x: number
  readonly width: number
  readonly y: number
}

/** A drawing with a place for everything in it. */
export interface Placement {
  readonly boxes: readonly Box[]
  /** For each link, in the order of the drawing, the stretches that it runs through. */
  readonly stretches: readonly (readonly Stretch[])[]
  readonly width: number
  readonly height: number
}

/** Links between the same two cards, which are further apart than one layer: they share a lane in each layer between. */
interface Bundle {
  readonly links: number[]
  readonly lanes: number[]
}

/** Layered layout, left to right, in time linear in cards, links and the layers that links cross. */
export function placeCards(drawing: Drawing): Placement {
  const { cards, links } = drawing
  const ranks = rankCards(drawing)
  const items: LayerItem[] = cards.map((card, index) => ({
    rank: ranks[index] as number,
    height: cardHeight(card),
  }))
  const arcs: (readonly [number, number])[] = []
  const bundles = bundleLinks(links)
  for (const { links: members, lanes } of bundles) {
    const { from, to } = links[members[0] as number] as Link
    const start = ranks[from.card] as number
    const end = ranks[to.card] as number
    if (start >= end) continue
    let last = from.card
    for (let rank = start + 1; rank < end; rank += 1) {
      const lane = items.push({ rank, height: members.length * metrics.lane }) - 1
      lanes.push(lane)
      arcs.push([last, lane])
      last = lane
    }
    for (const _ of members) arcs.push([last, to.card])
  }

  const centres = settleLayers(items, arcs, metrics.gapY)
  const tops = items.map(({ height }, item) => (centres[item] as number) - height / 2)
  const highest = tops.reduce((least, top) => Math.min(least, top), Number.POSITIVE_INFINITY)
  const columns = layOutColumns(cards, ranks)
  const boxes = items.map(({ rank, height }, item): Box => {
    const { x, width } = columns[rank] as { x: number; width: number }
    return { x, y: Math.round((tops[item] as number) - highest + metrics.top), width, height }
  })
  const stretches = links.map((): Stretch[] => [])
  for (const { links: members, lanes } of bundles)
    members.forEach((link, index) => {
      for (const lane of lanes) {
        const { x, y, width } = boxes[lane] as Box
        stretches[link]?.push({ x, width, y: y + (index + 0.5) * metrics.lane })
      }
    })
  const bottom = boxes.reduce<number>((most, box) => Math.max(most, box.y + box.height), metrics.top)
  const last = columns.at(-1)
  return {
    boxes: boxes.slice(0, cards.length),
    stretches,
    width: Math.max(last === undefined ? 0 : last.x + last.width, 380) + metrics.margin,
    height: bottom + metrics.margin,
  }
}

function bundleLinks(links: readonly Link[]): readonly Bundle[] {
  const bundles = new Map<string, Bundle>()
  links.forEach(({ from, to }, link) => {
    const key = `${from.card}>${to.card}`
    const bundle = bundles.get(key) ?? { links: [], lanes: [] }
    bundle.links.push(link)
    bundles.set(key, bundle)
  })
  return [...bundles.values()]
}

function layOutColumns(
  cards: readonly Card[],
  ranks: readonly number[],
): readonly { readonly x: number; readonly width: number }[] {
  const widths: number[] = []
  cards.forEach((card, index) => {
    const rank = ranks[index] as number
    while (widths.length <= rank) widths.push(metrics.minWidth)
    widths[rank] = Math.max(widths[rank] as number, cardWidth(card))
  })
  let x: number = metrics.margin
  return widths.map((width) => {
    const column = { x, width }
    x += width + metrics.gapX
    return column
  })
}

function cardHeight({ rows, hidden }: Card): number {
  const lines = rows.length + (hidden > 0 ? 1 : 0)
  return metrics.header + lines * metrics.row + (lines > 0 ? metrics.footer * 2 : 0)
}

function cardWidth({ name, rows }: Card): number {
  const cells = [name.name, `${name.database ?? ''}.${name.schema ?? ''}`, ...rows].map(textWidth)
  const widest = cells.reduce((most, each) => Math.max(most, each), 0)
  return Math.ceil(Math.min(widest, metrics.maxCells) * metrics.cell + metrics.padding * 2)
}
