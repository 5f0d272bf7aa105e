import { renderDiffMarkdown, suggestVersion } from '@mesh/contracts'
import { type Diagnostic, formatDiagnostic } from '@mesh/core'
import type { Terminal } from '../../../console/terminal.ts'
import { junitReport } from '../../../report/junit-report.ts'
import { sarifReport } from '../../../report/sarif-report.ts'
import { printJson } from '../../print.ts'
import type { DiffFormat } from '../diff-formats.ts'
import { printChanges } from '../print-changes.ts'
import type { JudgedVersions } from './judge-versions.ts'

const tool = 'mesh contract diff'

/** Changes and problems on stdout, in one of the formats. */
export function writeChanges(
  terminal: Terminal,
  format: DiffFormat,
  documents: readonly JudgedVersions[],
  problems: readonly Diagnostic[],
): void {
  const found = [...documents.flatMap(({ changed }) => changed), ...problems]
  if (format === 'json') printJson(terminal, { documents: documents.map(plain), findings: problems })
  else if (format === 'sarif') printJson(terminal, sarifReport(tool, found))
  else if (format === 'junit') {
    const files = documents.map(({ file }) => file)
    terminal.out(junitReport(tool, files, found))
  } else if (format === 'markdown') writeMarkdown(terminal, documents, problems)
  else writeText(terminal, documents, problems)
}

function plain({ file, before, after, step, violations, changes, earlier, ignored }: JudgedVersions): object {
  return {
    file,
    before: before?.document.version,
    after: after?.document.version,
    step,
    violations,
    changes,
    earlier: earlier.map(({ since, changes: older }) => ({ since: since.document.version, changes: older })),
    ignored,
  }
}

function writeMarkdown(
  terminal: Terminal,
  documents: readonly JudgedVersions[],
  problems: readonly Diagnostic[],
): void {
  const told = documents.filter(({ changes }) => documents.length === 1 || changes.length > 0)
  for (const { file, changes, step, before, after } of told) {
    const [was, is] = [before?.document.version, after?.document.version]
    const suggested = was === undefined ? undefined : suggestVersion(was, step)
    const versions = was !== undefined &&
      is !== undefined && {
        versions: { before: was, after: is, ...(suggested !== undefined && { suggested }) },
      }
    terminal.out(renderDiffMarkdown({ changes, step }, { title: file, ...versions }).trimEnd())
  }
  if (told.length === 0) terminal.out('Nothing changed.')
  const lines = problems.map((each) => `- ${escaped(formatDiagnostic(each))}`)
  if (lines.length > 0) terminal.out(['', ...lines].join('\n'))
}

const escaped = (text: string) => text.replaceAll(/\s+/g, ' ').replaceAll(/[\\`*_[\]<>|~#]/g, '\\$&')

function writeText(
  terminal: Terminal,
  documents: readonly JudgedVersions[],
  problems: readonly Diagnostic[],
): void {
  for (const { file, changes, earlier } of documents) {
    if (documents.length > 1 && changes.length + earlier.length > 0) terminal.out(file)
    printChanges(terminal, changes)
    for (const { since, changes: older } of earlier) {
      terminal.out(`Since ${since.document.version ?? since.file}:`)
      printChanges(terminal, older)
    }
  }
  for (const each of problems) terminal.out(formatDiagnostic(each))
}
