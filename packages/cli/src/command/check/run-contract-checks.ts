import { resolve } from 'node:path'
import {
  type CheckRun,
  createFileHistory,
  type MetricHistory,
  type ReportFormat,
  readTrends,
  renderCheckRun,
  runChecks,
} from '@mesh/quality'
import { type ExitCode, exitCode } from '../../console/exit-code.ts'
import { writeFileWhole } from '../../report/write-file-whole.ts'
import type { CommandAction } from '../context.ts'
import { deriveFromFiles } from './derive-from-files.ts'
import { openRows, type RowOptions } from './open-rows.ts'

interface Options extends RowOptions {
  readonly format: ReportFormat
  readonly json?: boolean
  readonly out?: string
  readonly samples: number
  readonly history?: string
  readonly all?: boolean
}

/** `mesh check run`: the report on stdout or in a file; exit 4 when a check fails, 2 when one could not be evaluated. */
export const runContractChecks: CommandAction<[string[], Options]> = async (context, files, options) => {
  const { terminal, cwd, env, signal } = context
  const checks = await deriveFromFiles(context, files, options)
  const history = options.history === undefined ? undefined : createFileHistory(resolve(cwd, options.history))
  const { client, tables, skip } = await openRows(options, checks, cwd, env)
  const bar = terminal.progress('Checking')
  try {
    const run = await runChecks(client, checks, {
      signal,
      tables,
      skip,
      ...(history !== undefined && { history }),
      ...(options.samples > 0 && { samples: { limit: options.samples } }),
      onProgress: ({ statements, total }) => bar.update(statements / total),
    })
    bar.end()
    const format = options.json === true ? 'json' : options.format
    const report = await render(run, format, history, {
      color: terminal.colorOut && options.out === undefined,
      brief: options.all !== true && checks.length > manyChecks,
    })
    if (options.out === undefined) terminal.out(report.trimEnd())
    else await writeFileWhole(options.out, report, cwd)
    return exitCodeOf(run)
  } finally {
    bar.end()
    await client.close()
  }
}

/** Checks beyond which those that pass are only counted, unless `--all` asks for them. */
const manyChecks = 40

async function render(
  run: CheckRun,
  format: ReportFormat,
  history: MetricHistory | undefined,
  options: { readonly color: boolean; readonly brief: boolean },
): Promise<string> {
  const trends = format === 'html' && history !== undefined ? await readTrends(history, run) : undefined
  return renderCheckRun(run, format, { ...options, ...(trends !== undefined && { trends }) })
}

function exitCodeOf({ counts }: CheckRun): ExitCode {
  if (counts.error > 0) return exitCode.failed
  return counts.fail > 0 ? exitCode.findings : exitCode.ok
}
