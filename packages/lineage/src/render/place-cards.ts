import type { Card, Drawing } from './drawing.ts'
import { rankCards } from './rank-cards.ts'
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

/** A drawing with a place for every card. */
export interface Placement {
  readonly boxes: readonly Box[]
  readonly width: number
  readonly height: number
}

/** Layered layout, left to right: ranks by longest path, order by barycentre, then cards drawn towards their neighbours. */
export function placeCards(drawing: Drawing): Placement {
  const { cards, links } = drawing
  const ranks = rankCards(drawing)
  const neighbours = cards.map(() => ({ before: [] as number[], after: [] as number[] }))
  for (const { from, to } of links) {
    if ((ranks[from.card] as number) >= (ranks[to.card] as number)) continue
    neighbours[to.card]?.before.push(from.card)
    neighbours[from.card]?.after.push(to.card)
  }
  const layers: number[][] = []
  ranks.forEach((rank, card) => {
    while (layers.length <= rank) layers.push([])
    layers[rank]?.push(card)
  })

  const heights = cards.map(cardHeight)
  const centres = cards.map(() => 0)
  const stack = (layer: readonly number[]): void => {
    let y = -total(layer, heights) / 2
    for (const card of layer) {
      const height = heights[card] as number
      centres[card] = y + height / 2
      y += height + metrics.gapY
    }
  }
  for (const layer of layers) stack(layer)
  for (let sweep = 0; sweep < 8; sweep += 1) {
    const side = sweep % 2 === 0 ? 'before' : 'after'
    const order = side === 'before' ? layers : [...layers].reverse()
    for (const layer of order) settle(layer, (card) => neighbours[card]?.[side] ?? [], centres, heights)
  }

  const tops = cards.map((_, card) => (centres[card] as number) - (heights[card] as number) / 2)
  const highest = tops.reduce((least, top) => Math.min(least, top), Number.POSITIVE_INFINITY)
  const widths = layers.map((layer) =>
    layer.reduce<number>((width, card) => Math.max(width, cardWidth(cards[card] as Card)), metrics.minWidth),
  )
  const lefts: number[] = []
  let x: number = metrics.margin
  for (const width of widths) {
    lefts.push(x)
    x += width + metrics.gapX
  }
  const boxes = cards.map((_, card): Box => {
    const rank = ranks[card] as number
    return {
      x: lefts[rank] as number,
      y: Math.round((tops[card] as number) - highest + metrics.top),
      width: widths[rank] as number,
      height: heights[card] as number,
    }
  })
  const bottom = boxes.reduce<number>((most, box) => Math.max(most, box.y + box.height), metrics.top)
  return {
    boxes,
    width: Math.max(x - metrics.gapX, 380) + metrics.margin,
    height: bottom + metrics.margin,
  }
}

/** Orders a layer by the mean of its neighbours and moves its cards there, without letting two of them overlap. */
function settle(
  layer: number[],
  neighboursOf: (card: number) => readonly number[],
  centres: number[],
  heights: readonly number[],
): void {
  const wish = new Map(
    layer.map((card) => {
      const near = neighboursOf(card)
      const sum = near.reduce((all, each) => all + (centres[each] as number), 0)
      return [card, near.length === 0 ? (centres[card] as number) : sum / near.length]
    }),
  )
  const wishOf = (card: number): number => wish.get(card) ?? 0
  layer.sort((left, right) => wishOf(left) - wishOf(right) || left - right)
  let floor = Number.NEGATIVE_INFINITY
  let shift = 0
  for (const card of layer) {
    const half = (heights[card] as number) / 2
    const centre = Math.max(wishOf(card), floor + half)
    centres[card] = centre
    shift += wishOf(card) - centre
    floor = centre + half + metrics.gapY
  }
  for (const card of layer) centres[card] = (centres[card] as number) + shift / layer.length
}

const total = (layer: readonly number[], heights: readonly number[]): number =>
  layer.reduce((sum, card) => sum + (heights[card] as number) + metrics.gapY, -metrics.gapY)

function cardHeight({ rows, hidden }: Card): number {
  const lines = rows.length + (hidden > 0 ? 1 : 0)
  return metrics.header + lines * metrics.row + (lines > 0 ? metrics.footer * 2 : 0)
}

function cardWidth({ name, rows }: Card): number {
  const cells = [name.name, `${name.database ?? ''}.${name.schema ?? ''}`, ...rows].map(textWidth)
  const widest = cells.reduce((most, each) => Math.max(most, each), 0)
  return Math.ceil(Math.min(widest, metrics.maxCells) * metrics.cell + metrics.padding * 2)
}
