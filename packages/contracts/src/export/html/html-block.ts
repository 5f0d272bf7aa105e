import type { Block } from '../page/block.ts'
import { htmlGrid } from './html-grid.ts'
import { htmlText } from './html-text.ts'
import { htmlFacts } from './html-value.ts'

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
      return htmlFacts(block.rows)
    case 'grid':
      return htmlGrid(block.head, block.rows)
  }
}
