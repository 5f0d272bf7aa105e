import type { Diagnostic } from '@mesh/core'
import { lintSql } from '@mesh/sql'
import { exitCode } from '../../console/exit-code.ts'
import { readSource } from '../../definition/read-source.ts'
import { countFindings } from '../../report/count-findings.ts'
import { failureOf } from '../../report/failure-of.ts'
import type { FindingFormat } from '../../report/finding-formats.ts'
import { writeFindings } from '../../report/write-findings.ts'
import type { CommandAction } from '../context.ts'
import { findSqlFiles } from './find-sql-files.ts'

interface Options {
  json?: boolean
  templates?: boolean
  format: FindingFormat
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
        const text = await readSource(file, context)
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
  writeFindings(terminal, chosen, { tool: 'mesh sql lint', files, found, texts })
  terminal.say(countFindings(files.length, found))
  if (unopened > 0) return exitCode.failed
  return found.some((each) => each.severity !== 'info') ? exitCode.findings : exitCode.ok
}
