import { compareText } from '../edge/compare-text.ts'
import type { Card, Drawing, Link, LinkEnd } from './drawing.ts'
import { escapeXml } from './escape-xml.ts'
import { labelOf, placeOf, qualifiedLabel } from './label.ts'
import { type Box, metrics, type Placement, placeCards } from './place-cards.ts'
import { accentCount, svgClass, svgStyle } from './svg-style.ts'
import { fitText } from './text-width.ts'

/** A stand-alone SVG document, light or dark as the reader prefers, with a title and a description for those who listen. */
export function renderSvg(drawing: Drawing): string {
  const placement = placeCards(drawing)
  const { width, height, boxes } = placement
  const accents = accentsOf(drawing.cards)
  const every = drawing.links.map((_, index) => index)
  const isDirect = (index: number): boolean => drawing.links[index]?.kind === 'direct'
  const behindFirst = [...every.filter((index) => !isDirect(index)), ...every.filter(isDirect)]
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" class="${svgClass}" role="img">`,
    `<title>${escapeXml(drawing.title)}</title>`,
    `<desc>${escapeXml(describe(drawing))}</desc>`,
    `<style>${svgStyle}</style>`,
    `<rect class="page" width="${width}" height="${height}"/>`,
    `<text class="title" x="${metrics.margin}" y="40">${escapeXml(fitText(drawing.title, Math.floor((width - 2 * metrics.margin) / 10)))}</text>`,
    legend(),
    ...behindFirst.map((index) => drawLink(drawing, placement, accents, index)),
    ...drawing.cards.map((card, index) => drawCard(card, boxes[index] as Box, accents[index] ?? 0)),
    ...drawing.links.filter((link) => link.kind === 'direct').map((link) => drawEnds(placement, link)),
    '</svg>',
    '',
  ].join('\n')
}

function accentsOf(cards: readonly Card[]): readonly number[] {
  const groups = [...new Set(cards.map(({ name }) => name.database ?? ''))].sort(compareText)
  return cards.map(({ name }) => groups.indexOf(name.database ?? '') % accentCount)
}

function describe({ cards, links }: Drawing): string {
  const direct = links.filter((link) => link.kind === 'direct').length
  const names = cards.map((card) => qualifiedLabel(card.name)).join(', ')
  return `${cards.length} tables, ${direct} direct and ${links.length - direct} indirect links between their columns: ${names}.`
}

function legend(): string {
  const x = metrics.margin
  return [
    `<g class="legend"><path class="direct e0" d="M${x} 62h28"/><text class="key" x="${x + 36}" y="66">values flow</text>`,
    `<path class="indirect" d="M${x + 120} 62h28"/><text class="key" x="${x + 156}" y="66">decides about rows or values</text></g>`,
  ].join('')
}

function drawCard(card: Card, { x, y, width, height }: Box, accent: number): string {
  const textX = x + metrics.padding
  const cells = Math.floor((width - 2 * metrics.padding) / metrics.cell)
  const lines = card.hidden > 0 ? [...card.rows, undefined] : card.rows
  return [
    `<g><title>${escapeXml(qualifiedLabel(card.name))}</title>`,
    `<rect class="card" x="${x}" y="${y}" width="${width}" height="${height}" rx="8"/>`,
    `<path class="a${accent}" d="M${x} ${y + 8}a8 8 0 0 1 8-8h${width - 16}a8 8 0 0 1 8 8v-3.5a8 8 0 0 0-8-8h-${width - 16}a8 8 0 0 0-8 8z"/>`,
    `<text class="name" x="${textX}" y="${y + 20}">${escapeXml(fitText(labelOf(card.name.name), cells))}</text>`,
    `<text class="place" x="${textX}" y="${y + 36}">${escapeXml(fitText(placeOf(card.name), cells + 2))}</text>`,
    ...(lines.length === 0
      ? []
      : [`<path class="rule" d="M${x + 1} ${y + metrics.header + 0.5}h${width - 2}"/>`]),
    ...lines.map((column, row) => {
      const baseline = rowCentre(y, row) + 4
      return column === undefined
        ? `<text class="more" x="${textX}" y="${baseline}">+ ${card.hidden} more</text>`
        : `<text class="column" x="${textX}" y="${baseline}">${escapeXml(fitText(labelOf(column), cells))}</text>`
    }),
    '</g>',
  ].join('')
}

const rowCentre = (top: number, row: number): number =>
  row < 0
    ? top + metrics.header / 2
    : top + metrics.header + metrics.footer + row * metrics.row + metrics.row / 2

function drawLink(drawing: Drawing, placement: Placement, accents: readonly number[], index: number): string {
  const link = drawing.links[index] as Link
  const color = link.kind === 'direct' ? ` e${accents[link.from.card] ?? 0}` : ''
  const label = `${endLabel(drawing, link.from)} → ${endLabel(drawing, link.to)}: ${link.subtypes.join(', ')}`
  return `<path class="link ${link.kind}${color}" d="${pathOf(placement, link, index)}"><title>${escapeXml(label)}</title></path>`
}

/** A curve from row to row; a long one runs straight where it passes other cards. One that leads back bends around. */
function pathOf({ boxes, stretches }: Placement, { from, to }: Link, index: number): string {
  const source = boxes[from.card] as Box
  const target = boxes[to.card] as Box
  const endY = rowCentre(target.y, to.row)
  let x = source.x + source.width
  let y = rowCentre(source.y, from.row)
  const start = `M${x} ${y}`
  if (target.x < x) {
    const endX = target.x + target.width
    return `${start}C${x + 72} ${y} ${endX + 72} ${endY} ${endX} ${endY}`
  }
  const curves = (stretches[index] ?? []).map((stretch) => {
    const curve = `${curveTo(x, y, stretch.x, stretch.y)}H${stretch.x + stretch.width}`
    x = stretch.x + stretch.width
    y = stretch.y
    return curve
  })
  return `${start}${curves.join('')}${curveTo(x, y, target.x, endY)}`
}

function curveTo(x: number, y: number, endX: number, endY: number): string {
  const bend = Math.round((endX - x) * 0.5)
  return `C${x + bend} ${y} ${endX - bend} ${endY} ${endX} ${endY}`
}

function drawEnds({ boxes }: Placement, { from, to }: Link): string {
  const source = boxes[from.card] as Box
  const target = boxes[to.card] as Box
  const endX = target.x > source.x ? target.x : target.x + target.width
  return [
    `<circle class="dot" cx="${source.x + source.width}" cy="${rowCentre(source.y, from.row)}" r="3"/>`,
    `<circle class="dot" cx="${endX}" cy="${rowCentre(target.y, to.row)}" r="3"/>`,
  ].join('')
}

function endLabel({ cards }: Drawing, { card, row }: LinkEnd): string {
  const { name, rows, hidden } = cards[card] as Card
  const column = row < 0 ? undefined : (rows[row] ?? `${hidden} more`)
  return column === undefined ? qualifiedLabel(name) : `${qualifiedLabel(name)}.${labelOf(column)}`
}
