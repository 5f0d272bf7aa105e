import { type Diagnostic, formatDiagnostic } from '@mesh/core'
import type { Terminal } from '../console/terminal.ts'

/** Most characters of a line that are shown. */
const widest = 120

/** Findings in the order of the text, each with its line and a mark under the place, on stdout. */
export function printFindings(
  terminal: Terminal,
  diagnostics: readonly Diagnostic[],
  texts: ReadonlyMap<string, string>,
): void {
  const paint = (style: 'bad' | 'warn' | 'quiet', text: string) =>
    terminal.colorOut ? terminal.paint(style, text) : text
  for (const each of diagnostics) {
    const [head = '', ...hints] = formatDiagnostic(each).split('\n')
    const style = each.severity === 'error' ? 'bad' : each.severity === 'warning' ? 'warn' : 'quiet'
    terminal.out(paint(style, head))
    const { file = '', line, column } = each.where ?? {}
    const text = texts.get(file)?.split(/\r\n|\n|\r/)[(line ?? 0) - 1]
    if (text !== undefined && line !== undefined && column !== undefined) {
      const start = Math.max(0, column - 1 - widest + 20)
      const number = String(line)
      const shown = text.slice(start, start + widest).replaceAll('\t', ' ')
      terminal.out(paint('quiet', `  ${number} | `) + shown)
      terminal.out(
        `${paint('quiet', `  ${' '.repeat(number.length)} | `)}${' '.repeat(column - 1 - start)}${paint(style, '^')}`,
      )
    }
    for (const hint of hints) terminal.out(hint)
  }
}
