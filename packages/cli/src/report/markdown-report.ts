import { type Diagnostic, formatLocation } from '@mesh/core'
import { countFindings } from './count-findings.ts'

const marks = { error: '❌', warning: '⚠️', info: 'ℹ️' } as const

/** Findings as a table for a pull request. */
export function markdownReport(tool: string, files: readonly string[], found: readonly Diagnostic[]): string {
  const heading = `## ${tool}\n\n${countFindings(files.length, found)}`
  if (found.length === 0) return heading
  const rows = found.map(
    ({ severity, where = {}, message, hint, code }) =>
      `| ${marks[severity]} | ${escaped(formatLocation(where))} | ${escaped(hint === undefined ? message : `${message}. ${hint}`)} | ${escaped(code)} |`,
  )
  return [heading, '', '| | Where | What | Rule |', '|:-:|---|---|---|', ...rows].join('\n')
}

const escaped = (text: string) =>
  text.replaceAll(/\s+/g, ' ').replaceAll(/[\\`*_[\]<>|~#]/g, (mark) => (mark === '<' ? '&lt;' : `\\${mark}`))
