import { CommanderError } from 'commander'
import { type ExitCode, exitCode } from './console/exit-code.ts'
import { reportFailure } from './console/report-failure.ts'
import { createTerminal, type TerminalStreams } from './console/terminal.ts'
import { usage } from './errors.ts'
import { createProgram } from './program.ts'

/** What `mesh` needs from its surroundings; `process` has it all. */
export interface CliSurroundings extends TerminalStreams {
  /** Folder that relative paths start from. */
  readonly cwd: string
  /** Aborted by Ctrl-C. */
  readonly signal: AbortSignal
  /**
   * What comes in, for commands that are given `-` as a file.
   *
   * @defaultValue nothing
   */
  readonly stdin?: AsyncIterable<Uint8Array | string>
}

/**
 * Runs one `mesh` command and gives its exit code: 0 ok, 1 bug, 2 could not, 3 declined, 4 findings, 130 interrupted.
 * Never throws and never ends the process.
 *
 * @example
 * process.exitCode = await runCli(['contract', 'lint', 'orders.odcs.yaml'], surroundings)
 */
export async function runCli(argv: readonly string[], surroundings: CliSurroundings): Promise<ExitCode> {
  const terminal = createTerminal(surroundings)
  const { cwd, env, signal, stdin } = surroundings
  const input = () => readInput(stdin)
  let code: ExitCode = exitCode.ok
  const program = await createProgram(argv, { terminal, cwd, env, signal, input }, (ended) => {
    code = ended
  })
  try {
    await program.parseAsync(argv, { from: 'user' })
    return code
  } catch (error) {
    const failure = asFailure(error)
    return failure === undefined ? exitCode.ok : reportFailure(failure, terminal, argv.includes('--json'))
  }
}

/** Commander ends by throwing, also after `--help`, which is no failure. */
function asFailure(error: unknown): unknown {
  if (!(error instanceof CommanderError)) return error
  if (error.exitCode === 0) return undefined
  // A word that has commands was given alone; its help was written already.
  if (error.code === 'commander.help') return usage('No command is named')
  return usage(error.message.replace(/^error: /, ''))
}

async function readInput(stdin: CliSurroundings['stdin']): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  for await (const chunk of stdin ?? []) chunks.push(Buffer.from(chunk as Uint8Array))
  return Buffer.concat(chunks)
}
