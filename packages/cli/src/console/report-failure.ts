import { type Diagnostic, formatDiagnostic, formatError, isMeshError } from '@mesh/core'
import { isSystemError, systemRefused } from '../errors.ts'
import { type ExitCode, exitCode } from './exit-code.ts'
import type { Terminal } from './terminal.ts'

/** Failures that mean "you did not agree", not "it does not work". */
const declinedCodes: ReadonlySet<string> = new Set(['SNOWFLAKE.CONSENT_REQUIRED'])

/** Failures that only say that Ctrl-C was heard. */
const interruptedCodes: ReadonlySet<string> = new Set(['SQL.CANCELLED', 'SNOWFLAKE.APPLY_CANCELLED'])

/** Says a failure to a person, or to a machine where `--json` was asked, and gives the exit code that fits it. */
export function reportFailure(failure: unknown, terminal: Terminal, json: boolean): ExitCode {
  const error = isSystemError(failure) ? systemRefused(failure) : failure
  if (!isMeshError(error)) {
    terminal.say(terminal.paint('bad', 'This is a bug in Mesh. Please report it with the lines below.'))
    terminal.say(error instanceof Error ? (error.stack ?? error.message) : String(error))
    return exitCode.bug
  }
  if (interruptedCodes.has(error.code)) {
    terminal.say(terminal.paint('warn', `Interrupted. ${error.why ?? 'Nothing was left half-done.'}`))
    return exitCode.interrupted
  }
  const problems = problemsOf(error.meta)
  if (json) {
    const { code, message, why, hint, where } = error
    const diagnostics = problems.length === 0 ? undefined : problems
    terminal.out(JSON.stringify({ error: { code, message, why, hint, where, diagnostics } }, undefined, 2))
  }
  const [first = '', ...rest] = formatError(error).split('\n')
  terminal.say(terminal.paint('bad', first))
  if (problems.length === 0 && rest.length > 0) terminal.say(rest.join('\n'))
  for (const each of problems.slice(0, mostProblems)) terminal.say(formatDiagnostic(each))
  if (problems.length > mostProblems) terminal.say(`and ${problems.length - mostProblems} more`)
  return declinedCodes.has(error.code) ? exitCode.declined : exitCode.failed
}

/** Those after it are counted. */
const mostProblems = 20

/** What a failure says is wrong in a document, place by place. */
function problemsOf(meta: unknown): readonly Diagnostic[] {
  if (typeof meta !== 'object' || meta === null || !('diagnostics' in meta)) return []
  return Array.isArray(meta.diagnostics) ? meta.diagnostics : []
}
