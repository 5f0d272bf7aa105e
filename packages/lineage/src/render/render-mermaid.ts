import type { Card, Drawing, LinkEnd } from './drawing.ts'
import { labelOf, qualifiedLabel } from './label.ts'

/** A Mermaid flow chart: a subgraph for each table, a node for each column. Meant for small graphs, in Markdown. */
export function renderMermaid({ title, cards, links }: Drawing): string {
  const whole = new Set(
    links.flatMap(({ from, to }) => [from, to]).flatMap(({ card, row }) => (row < 0 ? [card] : [])),
  )
  return [
    '---',
    `title: ${JSON.stringify(labelOf(title))}`,
    '---',
    'flowchart LR',
    ...cards.flatMap((card, index) => drawCard(card, index, whole.has(index))),
    ...links.map(
      ({ from, to, kind }) => `  ${nodeId(from)} ${kind === 'direct' ? '-->' : '-.->'} ${nodeId(to)}`,
    ),
    '',
  ].join('\n')
}

function drawCard({ name, rows, hidden }: Card, index: number, whole: boolean): readonly string[] {
  return [
    `  subgraph t${index}[${quote(qualifiedLabel(name))}]`,
    ...(whole ? [`    ${nodeId({ card: index, row: -1 })}([${quote('all rows')}])`] : []),
    ...rows.map((column, row) => `    ${nodeId({ card: index, row })}[${quote(labelOf(column))}]`),
    ...(hidden > 0 ? [`    ${nodeId({ card: index, row: rows.length })}[${quote(`+ ${hidden} more`)}]`] : []),
    '  end',
  ]
}

const nodeId = ({ card, row }: LinkEnd): string => (row < 0 ? `t${card}all` : `t${card}c${row}`)

// Mermaid writes special characters as entities: #quot; or #35; https://mermaid.js.org/syntax/flowchart.html
const quote = (text: string): string =>
  `"${text.replace(/[^\p{L}\p{N} _.+()-]/gu, (character) => `#${character.codePointAt(0)};`)}"`
