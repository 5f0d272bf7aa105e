import { deriveAllChecks, type ReportFormat, renderCheckRun, runChecks } from '@mesh/quality'
import { connect } from '../../connection/connect.ts'
import type { Target } from '../../connection/target.ts'
import { exitCode } from '../../console/exit-code.ts'
import { loadDefinitions } from '../../definition/load-definitions.ts'
import { noDefinition } from '../../errors.ts'
import type { CommandAction } from '../context.ts'
import { printDiagnostics } from '../print.ts'

interface Options {
  target: Target
  format: ReportFormat
  json?: boolean
  samples: number
}

/** `mesh check run`: the report on stdout; exit 4 when a check fails, 2 when one could not be evaluated. */
export const runContractChecks: CommandAction<[string[], Options]> = async (
  { terminal, cwd, env, signal },
  files,
  { target, format, json = false, samples },
) => {
  const { contracts, products } = await loadDefinitions(files, cwd)
  if (contracts.length === 0) throw noDefinition(files.join(', '), 'Checks are derived from contracts.')
  const { checks, diagnostics } = deriveAllChecks(contracts, { products })
  printDiagnostics({ ...terminal, out: terminal.say }, diagnostics)
  const client = await connect(target, env)
  const bar = terminal.progress('Checking')
  try {
    const run = await runChecks(client, checks, {
      signal,
      ...(samples > 0 && { samples: { limit: samples } }),
      onProgress: ({ statements, total }) => bar.update(statements / total),
    })
    bar.end()
    terminal.out(renderCheckRun(run, json ? 'json' : format, { color: terminal.colorOut }).trimEnd())
    if (run.counts.error > 0) return exitCode.failed
    return run.counts.fail > 0 ? exitCode.findings : exitCode.ok
  } finally {
    bar.end()
    await client.close()
  }
}
