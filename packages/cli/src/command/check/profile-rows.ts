import { resolve } from 'node:path'
import type { DataFiles, SqlClient } from '@mesh/core'
import {
  dataFile,
  type ProfileFormat,
  profileTable,
  type RowSource,
  renderProfile,
  type SuggestedCheck,
  suggestChecks,
} from '@mesh/quality'
import { connect } from '../../connection/connect.ts'
import type { Target } from '../../connection/target.ts'
import { exitCode } from '../../console/exit-code.ts'
import { walkFiles } from '../../definition/walk-files.ts'
import { unmatchedData } from '../../errors.ts'
import { writeFileWhole } from '../../report/write-file-whole.ts'
import type { CommandAction } from '../context.ts'
import { assertReadable } from './assert-readable.ts'
import { rowFile } from './data-files.ts'

interface Options {
  readonly format: ProfileFormat
  readonly json?: boolean
  readonly out?: string
  readonly sample?: number
  readonly target?: Target
  readonly suggest: boolean
}

/** `mesh check profile`: what the rows are like on stdout, then the checks that they suggest. */
export const profileRows: CommandAction<[string[], Options]> = async (
  { terminal, cwd, env, signal },
  sources,
  options,
) => {
  const format = options.json === true ? 'json' : options.format
  const { client, opened } = await open(sources, options.target, cwd, env)
  const bar = terminal.progress('Looking')
  try {
    const reports: string[] = []
    for (const [index, source] of opened.entries()) {
      bar.update(index / opened.length)
      const others = opened.filter((each) => each !== source)
      const profile = await profileTable(client, source, {
        signal,
        tables: others,
        ...(options.sample !== undefined && { sample: options.sample }),
      })
      reports.push(renderProfile(profile, format))
      if (format === 'text' && options.suggest) reports.push(tellSuggestions(suggestChecks(profile)))
    }
    bar.end()
    const report = reports.join('\n')
    if (options.out === undefined) terminal.out(report.trimEnd())
    else await writeFileWhole(options.out, report, cwd)
    return exitCode.ok
  } finally {
    bar.end()
    await client.close()
  }
}

async function open(
  sources: readonly string[],
  target: Target | undefined,
  cwd: string,
  env: Readonly<Record<string, string | undefined>>,
): Promise<{ readonly client: SqlClient; readonly opened: readonly RowSource[] }> {
  if (target !== undefined) return { client: await connect(target, env), opened: sources }
  const opened: DataFiles[] = []
  for (const source of sources) {
    const files = await walkFiles([source], cwd, rowFile)
    if (files.length === 0) throw unmatchedData(source, 'There is no Parquet, CSV or JSON file in it.', [])
    for (const file of files) await assertReadable(file, cwd)
    opened.push(dataFile(files.map((file) => resolve(cwd, file))))
  }
  const { createDuckDbClient } = await import('@mesh/local')
  return { client: await createDuckDbClient(), opened }
}

function tellSuggestions(suggested: readonly SuggestedCheck[]): string {
  if (suggested.length === 0) return 'Too few rows to suggest checks.'
  const lines = suggested.map(({ words, evidence }) => [words, evidence] as const)
  const width = Math.min(60, Math.max(...lines.map(([what]) => what.length)))
  return ['Checks to consider', ...lines.map(([what, why]) => `  ${what.padEnd(width)}  ${why}`)].join('\n')
}
