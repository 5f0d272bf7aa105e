import type { Block, GridRow } from '../page/block.ts'
import { htmlText } from './html-text.ts'

/** A block of a page as HTML. */
export function htmlBlock(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return `<h${block.level} id="${htmlText(block.anchor)}">${htmlText(block.text)}</h${block.level}>`
    case 'text':
      return block.text
        .trim()
        .split(/\n\s*\n/)
        .map((part) => `<p>${htmlText(part)}</p>`)
        .join('\n')
    case 'facts':
      return `<dl>\n${block.rows.map(([name, value]) => `<div><dt>${htmlText(name)}</dt><dd>${linked(value)}</dd></div>\n`).join('')}</dl>`
    case 'grid':
      return grid(block.head, block.rows)
  }
}

function grid(head: readonly string[], rows: readonly GridRow[]): string {
  const filled = head.map((_, index) => rows.some(({ cells }) => cells[index] !== ''))
  const visible = (_: string, index: number) => filled[index]
  const line = ({ cells, anchor }: GridRow) =>
    `<tr${anchor === undefined ? '' : ` id="${htmlText(anchor)}"`}>${cells
      .filter(visible)
      .map(
        (cell, index) => `<td>${index === 0 && anchor !== undefined ? own(cell, anchor) : linked(cell)}</td>`,
      )
      .join('')}</tr>`
  return `<div class="scroll"><table>
<thead><tr>${head
    .filter(visible)
    .map((cell) => `<th scope="col">${htmlText(cell)}</th>`)
    .join('')}</tr></thead>
<tbody>
${rows.map(line).join('\n')}
</tbody>
</table></div>`
}

/** A text that links to its own row, to be copied. */
const own = (text: string, anchor: string): string =>
  `<a href="#${htmlText(encodeURIComponent(anchor))}">${htmlText(text)}</a>`

/** A text that is one web address is a link; nothing else is: `javascript:` stays a text. */
const linked = (text: string): string =>
  /^https?:\/\/[^\s"'<>]+$/.test(text)
    ? `<a href="${htmlText(text)}" rel="noreferrer">${htmlText(text)}</a>`
    : htmlText(text)
