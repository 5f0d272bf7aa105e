import type { Diagnostic } from '@mesh/core'
import { lintSql } from '@mesh/sql'
import { exitCode } from '../../console/exit-code.ts'
import type { CommandAction } from '../context.ts'
import { printJson } from '../print.ts'
import { failureOf } from './failure-of.ts'
import { findSqlFiles } from './find-sql-files.ts'
import { junitReport } from './junit-report.ts'
import type { LintFormat } from './lint-formats.ts'
import { printFindings } from './print-findings.ts'
import { readSql } from './read-sql.ts'
import { sarifReport } from './sarif-report.ts'

interface Options {
  json?: boolean
  templates?: boolean
  format: LintFormat
}

/** `mesh sql lint`: findings on stdout, a count on stderr; exit 4 for errors and warnings, 2 when a file cannot be opened. */
export const lintFiles: CommandAction<[string[], Options]> = async (
  context,
  paths,
  { json, format, templates = false },
) => {
  const { terminal, cwd, signal } = context
  const files = await findSqlFiles(paths, cwd)
  const texts = new Map<string, string>()
  const found: Diagnostic[] = []
  let unopened = 0
  const bar = terminal.progress('Linting')
  try {
    for (const [index, file] of files.entries()) {
      if (signal.aborted) return exitCode.interrupted
      bar.update(index / files.length, file)
      try {
        const text = await readSql(file, context)
        texts.set(file, text)
        found.push(
          ...lintSql(text, { templates }).map((each) => ({ ...each, where: { ...each.where, file } })),
        )
      } catch (error) {
        found.push(failureOf(error, file))
        unopened += 1
      }
    }
  } finally {
    bar.end()
  }
  const chosen = json === true ? 'json' : format
  if (chosen === 'json') printJson(terminal, found)
  else if (chosen === 'sarif') printJson(terminal, sarifReport(found))
  else if (chosen === 'junit') terminal.out(junitReport(files, found))
  else printFindings(terminal, found, texts)
  terminal.say(summary(files.length, found))
  if (unopened > 0) return exitCode.failed
  return found.some((each) => each.severity !== 'info') ? exitCode.findings : exitCode.ok
}

function summary(files: number, found: readonly Diagnostic[]): string {
  const place = `${files} ${files === 1 ? 'file' : 'files'}`
  if (found.length === 0) return `${place} checked, nothing to say`
  const count = (severity: Diagnostic['severity']) =>
    found.filter((each) => each.severity === severity).length
  return `${count('error')} errors, ${count('warning')} warnings, ${count('info')} notes in ${place}`
}
