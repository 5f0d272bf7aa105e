import type { ExitCode } from '../console/exit-code.ts'
import type { Terminal } from '../console/terminal.ts'

/** What every command gets besides its own arguments. */
export interface CommandContext {
  readonly terminal: Terminal
  /** Folder that relative paths start from. */
  readonly cwd: string
  readonly env: Readonly<Record<string, string | undefined>>
  /** Aborted by Ctrl-C. */
  readonly signal: AbortSignal
  /** What comes in, to its end. */
  input(): Promise<Uint8Array>
}

/** What a command does with its arguments, and what it then tells the shell. */
export type CommandAction<Args extends readonly unknown[]> = (
  context: CommandContext,
  ...args: Args
) => Promise<ExitCode>
