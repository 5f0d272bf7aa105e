import { type ContractChange, diffRows } from '@mesh/contracts'
import type { PaintStyle, Terminal } from '../../console/terminal.ts'

const styles: Readonly<Record<ContractChange['consumers'], PaintStyle>> = {
  none: 'quiet',
  notice: 'warn',
  breaking: 'bad',
}

/** Changes for people: what breaks readers first, each with its reason, old and new side by side. */
export function printChanges(terminal: Terminal, changes: readonly ContractChange[]): void {
  const paint = (style: PaintStyle, text: string) => (terminal.colorOut ? terminal.paint(style, text) : text)
  const rows = diffRows(changes)
  const width = Math.max(0, ...rows.map(({ before = '' }) => before.length))
  for (const { code, message, reason, consumers, producers, before, after } of rows) {
    const style = styles[consumers === 'none' ? producers : consumers]
    terminal.out(`${paint(style, code)} ${message} (consumers: ${consumers}, producers: ${producers})`)
    if (before !== undefined || after !== undefined)
      terminal.out(`  ${paint('bad', (before ?? '–').padEnd(width))} │ ${paint('good', after ?? '–')}`)
    terminal.out(paint('quiet', `  ${reason}.`))
  }
}
