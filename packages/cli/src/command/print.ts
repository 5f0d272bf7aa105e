import type { Diagnostic } from '@mesh/core'
import { formatDiagnostic } from '@mesh/core'
import { type ExitCode, exitCode } from '../console/exit-code.ts'
import type { Terminal } from '../console/terminal.ts'
import { visible } from '../console/visible.ts'

/** Data for a machine, on stdout. A bigint becomes text. */
export function printJson(terminal: Terminal, value: unknown): void {
  const plain = (_key: string, member: unknown) => (typeof member === 'bigint' ? String(member) : member)
  terminal.out(JSON.stringify(value, plain, 2))
}

/** Findings for a person, worst first, on stdout: they are what the command was asked for. */
export function printDiagnostics(terminal: Terminal, diagnostics: readonly Diagnostic[]): void {
  const order = ['error', 'warning', 'info']
  for (const each of [...diagnostics].sort((a, b) => order.indexOf(a.severity) - order.indexOf(b.severity)))
    terminal.out(formatDiagnostic(each))
}

/** Exit code of a command whose answer is a list of findings: warnings and notes do not fail it. */
export const exitCodeOf = (diagnostics: readonly Diagnostic[]): ExitCode =>
  diagnostics.some((each) => each.severity === 'error') ? exitCode.findings : exitCode.ok

/** Rows in aligned columns; numbers to the right. */
export function printTable(
  terminal: Terminal,
  headings: readonly string[],
  rows: readonly (readonly unknown[])[],
): void {
  const cells = rows.map((row) => row.map(cellText))
  const widths = headings.map((heading, index) =>
    Math.max(heading.length, ...cells.map((row) => row[index]?.length ?? 0)),
  )
  const line = (row: readonly string[], values?: readonly unknown[]) =>
    row
      .map((cell, index) => {
        const width = widths[index] ?? 0
        return isNumeric(values?.[index]) ? cell.padStart(width) : cell.padEnd(width)
      })
      .join('  ')
      .trimEnd()
  terminal.out(line(headings))
  terminal.out(widths.map((width) => '─'.repeat(width)).join('  '))
  rows.forEach((row, index) => {
    terminal.out(line(cells[index] ?? [], row))
  })
}

const isNumeric = (value: unknown) => typeof value === 'number' || typeof value === 'bigint'

function cellText(value: unknown): string {
  if (value === null || value === undefined) return 'NULL'
  if (typeof value === 'object') return JSON.stringify(value)
  return visible(String(value))
}
