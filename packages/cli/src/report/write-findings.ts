import type { Diagnostic } from '@mesh/core'
import { printJson } from '../command/print.ts'
import type { Terminal } from '../console/terminal.ts'
import type { FindingFormat } from './finding-formats.ts'
import { junitReport } from './junit-report.ts'
import { markdownReport } from './markdown-report.ts'
import { printFindings } from './print-findings.ts'
import { sarifReport } from './sarif-report.ts'

/** What a command found, and where. */
export interface Findings {
  /** The command, `mesh sql lint`. */
  readonly tool: string
  /** Every file that was read. */
  readonly files: readonly string[]
  readonly found: readonly Diagnostic[]
  /** Texts of files, for the lines that are shown. */
  readonly texts: ReadonlyMap<string, string>
}

/** Findings on stdout, in one of the formats. */
export function writeFindings(
  terminal: Terminal,
  format: FindingFormat,
  { tool, files, found, texts }: Findings,
): void {
  if (format === 'json') printJson(terminal, found)
  else if (format === 'sarif') printJson(terminal, sarifReport(tool, found))
  else if (format === 'junit') terminal.out(junitReport(tool, files, found))
  else if (format === 'markdown') terminal.out(markdownReport(tool, files, found))
  else printFindings(terminal, found, texts)
}
