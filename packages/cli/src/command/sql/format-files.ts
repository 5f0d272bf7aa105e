import { resolve } from 'node:path'
import type { Diagnostic } from '@mesh/core'
import { formatSql, parseScript } from '@mesh/sql'
import { type ExitCode, exitCode } from '../../console/exit-code.ts'
import { readSource } from '../../definition/read-source.ts'
import { standardInput } from '../../definition/walk-files.ts'
import { usage } from '../../errors.ts'
import { failureOf } from '../../report/failure-of.ts'
import { printFindings } from '../../report/print-findings.ts'
import { replaceFile } from '../../report/replace-file.ts'
import type { CommandAction, CommandContext } from '../context.ts'
import { findSqlFiles } from './find-sql-files.ts'

interface Options {
  write?: boolean
  check?: boolean
  stdin?: boolean
  templates?: boolean
  width: number
  indent: number
}

/**
 * `mesh sql fmt`: one text on stdout, or with `--write` and `--check` the files that change. A file with a statement that
 * cannot be read stays as it is: exit 2, with every place. Exit 4 for `--check` when a file is not laid out.
 */
export const formatFiles: CommandAction<[string[], Options]> = async (context, paths, options) => {
  const { terminal, cwd, signal } = context
  const files = await findSqlFiles(options.stdin ? [...paths, standardInput] : paths, cwd)
  const isPrinted = !options.write && !options.check
  if (isPrinted && files.length > 1) throw usage('several files are laid out with --write or --check')
  if (options.write && files.includes(standardInput))
    throw usage('what comes in cannot be written with --write')
  const count = { changed: 0, same: 0, failed: 0 }
  const bar = terminal.progress('Formatting')
  try {
    for (const [index, file] of files.entries()) {
      if (signal.aborted) return exitCode.interrupted
      bar.update(index / files.length, file)
      const done = await formatFile(context, file, options)
      if (done.findings.length > 0) {
        bar.end()
        printFindings(terminal, done.findings, new Map([[file, done.text]]))
        count.failed += 1
      } else if (isPrinted) terminal.out(done.written.replace(/\r?\n$/, ''))
      else if (done.written === done.text) count.same += 1
      else {
        count.changed += 1
        if (options.write && !options.check) await replaceFile(resolve(cwd, file), done.written)
        bar.end()
        terminal.out(file)
      }
    }
  } finally {
    bar.end()
  }
  if (!isPrinted) terminal.say(summary(count, options.check === true))
  return codeOf(count, options.check === true)
}

async function formatFile(
  context: CommandContext,
  file: string,
  { width, indent, templates = false }: Options,
): Promise<{ readonly text: string; readonly written: string; readonly findings: readonly Diagnostic[] }> {
  let text = ''
  try {
    text = await readSource(file, context)
    const errors = parseScript(text, { templates }).diagnostics.filter((each) => each.severity === 'error')
    if (errors.length > 0)
      return {
        text,
        written: text,
        findings: errors.map((each) => ({ ...each, where: { ...each.where, file } })),
      }
    return { text, written: formatSql(text, { width, indent, templates }), findings: [] }
  } catch (error) {
    return { text, written: text, findings: [failureOf(error, file)] }
  }
}

interface Count {
  readonly changed: number
  readonly same: number
  readonly failed: number
}

function summary({ changed, same, failed }: Count, check: boolean): string {
  const files = (count: number) => `${count} ${count === 1 ? 'file' : 'files'}`
  const parts = [
    changed > 0 && `${files(changed)} ${check ? 'not laid out' : 'laid out'}`,
    same > 0 && `${files(same)} as they should be`,
    failed > 0 && `${files(failed)} left alone: they cannot be read`,
  ]
  return parts.filter((each) => each !== false).join(', ')
}

function codeOf({ changed, failed }: Count, check: boolean): ExitCode {
  if (failed > 0) return exitCode.failed
  return check && changed > 0 ? exitCode.findings : exitCode.ok
}
