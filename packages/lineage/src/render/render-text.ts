import type { Card, Drawing, Link } from './drawing.ts'
import { labelOf, qualifiedLabel } from './label.ts'
import { rankCards } from './rank-cards.ts'
import { textWidth } from './text-width.ts'

interface Line {
  readonly target: string
  readonly source: string
  readonly link: Link
}

/** A drawing for a terminal: each table with what flows into it, sources first. */
export function renderText(drawing: Drawing, color: boolean): string {
  const ink = color ? colored : plain
  const ranks = rankCards(drawing)
  const order = drawing.cards
    .map((_, card) => card)
    .sort((left, right) => (ranks[left] as number) - (ranks[right] as number) || left - right)
  const linksInto = drawing.cards.map((): Link[] => [])
  for (const link of drawing.links) linksInto[link.to.card]?.push(link)

  const blocks = order.map((index) => {
    const links = linksInto[index] ?? []
    const name = ink.bold(qualifiedLabel((drawing.cards[index] as Card).name))
    if (links.length === 0) return [`${name}  ${ink.faint(readers(drawing, index))}`]
    const direct = links.filter((link) => link.kind === 'direct')
    const indirect = links.filter((link) => link.kind === 'indirect')
    return [
      name,
      ...draw(
        [...direct, ...indirect].map((link) => lineOf(drawing, link)),
        ink,
      ),
    ]
  })
  return [ink.bold(labelOf(drawing.title)), ...blocks.map((block) => `\n${block.join('\n')}`), ''].join('\n')
}

const rowsText = 'every row'

function lineOf({ cards }: Drawing, link: Link): Line {
  const target = cards[link.to.card] as Card
  const source = cards[link.from.card] as Card
  const columnOf = (card: Card, row: number): string =>
    labelOf(card.rows[row] ?? `${card.hidden} more columns`)
  return {
    target: link.to.row < 0 ? rowsText : columnOf(target, link.to.row),
    source:
      link.from.row < 0
        ? `${qualifiedLabel(source.name)}.*`
        : `${qualifiedLabel(source.name)}.${columnOf(source, link.from.row)}`,
    link,
  }
}

function draw(lines: readonly Line[], ink: Ink): readonly string[] {
  const widest = (pick: (line: Line) => string): number =>
    lines.reduce((most, line) => Math.max(most, textWidth(pick(line))), 0)
  const left = widest((line) => line.target)
  const right = widest((line) => line.source)
  const lastStart = lines.findIndex((line) => line.target === lines.at(-1)?.target)
  return lines.map(({ target, source, link }, index) => {
    const again = index > 0 && lines[index - 1]?.target === target
    const lastOfAll = index >= lastStart
    const branch = again ? (lastOfAll ? '   ' : '│  ') : lastOfAll ? '└─ ' : '├─ '
    const shown = pad(again ? '' : target, left)
    const arrow = link.kind === 'direct' ? ink.arrow('◀──') : ink.faint('◁╌╌')
    const words = link.subtypes.map((subtype) => subtype.toLowerCase().replace('_', ' ')).join(', ')
    return `  ${ink.faint(branch)}${shown} ${arrow} ${pad(source, right)}  ${ink.faint(words)}`.trimEnd()
  })
}

const pad = (text: string, width: number): string => text + ' '.repeat(Math.max(0, width - textWidth(text)))

function readers({ links, cards }: Drawing, card: number): string {
  const count = new Set(links.flatMap((link) => (link.from.card === card ? [link.to.card] : []))).size
  const columns = (cards[card] as Card).rows.length + (cards[card] as Card).hidden
  return `source, ${columns} ${columns === 1 ? 'column' : 'columns'} read by ${count} ${count === 1 ? 'table' : 'tables'}`
}

interface Ink {
  bold(text: string): string
  faint(text: string): string
  arrow(text: string): string
}

const plain: Ink = { bold: (text) => text, faint: (text) => text, arrow: (text) => text }

const colored: Ink = {
  bold: (text) => `\u001b[1m${text}\u001b[22m`,
  faint: (text) => `\u001b[2m${text}\u001b[22m`,
  arrow: (text) => `\u001b[36m${text}\u001b[39m`,
}
