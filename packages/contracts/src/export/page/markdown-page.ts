import type { Block } from './block.ts'
import { isEmptyCell } from './is-empty-cell.ts'
import { valueText } from './value-text.ts'

/** A page as CommonMark with the tables of GitHub. */
export const markdownPage = (blocks: readonly Block[]): string => `${blocks.map(blockText).join('\n\n')}\n`

function blockText(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return `${'#'.repeat(block.level)} ${inline(block.text)}`
    case 'text':
      return block.text
        .trim()
        .split(/\n\s*\n/)
        .map(inline)
        .join('\n\n')
    case 'facts':
      return block.rows.map(([name, value]) => `- ${name}: ${inline(valueText(value))}`).join('\n')
    case 'grid': {
      const filled = block.head.map((_, index) => block.rows.some(({ cells }) => !isEmptyCell(cells[index])))
      const line = (cells: readonly string[]) =>
        `| ${cells.filter((_, index) => filled[index]).join(' | ')} |`
      return [
        line(block.head),
        line(block.head.map(() => '---')),
        ...block.rows.map(({ cells }) => line(cells.map((cell) => inline(valueText(cell))))),
      ].join('\n')
    }
  }
}

/** A text that means itself on one line: what Markdown or HTML would read as markup is escaped. */
const inline = (text: string): string =>
  text
    .trim()
    .replaceAll(/\s*[\r\n]+\s*/g, ' ')
    .replaceAll(/[\\`*[\]|<>#~]/g, '\\$&')
    .replaceAll(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '\\_')
    .replaceAll(/&(?=#?\w+;)/g, '\\&')
    .replace(/^([-+]|\d+[.)])(?=\s)/, '\\$1')
