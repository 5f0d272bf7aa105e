import type { Card, Drawing, LinkEnd } from './drawing.ts'
import { escapeXml } from './escape-xml.ts'
import { labelOf, placeOf } from './label.ts'

/** A Graphviz digraph: an HTML-like table for each table, a port for each column. */
export function renderDot({ title, cards, links }: Drawing): string {
  return [
    'digraph lineage {',
    `  graph [rankdir=LR, ranksep=1.2, nodesep=0.3, label=${quote(title)}, labelloc=t, fontname="Helvetica"]`,
    '  node [shape=plain, fontname="Helvetica"]',
    '  edge [color="#64748b", arrowsize=0.6]',
    ...cards.map(drawCard),
    ...links.map(
      ({ from, to, kind }) =>
        `  ${port(from)}:e -> ${port(to)}:w${kind === 'indirect' ? ' [style=dashed, color="#94a3b8"]' : ''}`,
    ),
    '}',
    '',
  ].join('\n')
}

function drawCard({ name, rows, hidden }: Card, index: number): string {
  const lines = [...rows.map(labelOf), ...(hidden > 0 ? [`+ ${hidden} more`] : [])]
  const cells = lines.map((text, row) => `<tr><td align="left" port="c${row}">${escapeXml(text)}</td></tr>`)
  const place = placeOf(name)
  const head = `<b>${escapeXml(labelOf(name.name))}</b>${place === '' ? '' : `<br/><font point-size="9" color="#64748b">${escapeXml(place)}</font>`}`
  return `  t${index} [label=<<table border="1" cellborder="0" cellspacing="0" cellpadding="5" color="#cbd5e1"><tr><td align="left" port="all">${head}</td></tr>${cells.join('')}</table>>]`
}

const port = ({ card, row }: LinkEnd): string => `t${card}:${row < 0 ? 'all' : `c${row}`}`

const quote = (text: string): string => `"${labelOf(text).replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`
