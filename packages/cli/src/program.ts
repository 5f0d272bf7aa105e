import { Command } from 'commander'
import { commandGroups } from './command/command-groups.ts'
import type { CommandAction, CommandContext } from './command/context.ts'
import type { ExitCode } from './console/exit-code.ts'
import { version } from './version.ts'

/** Makes an action of commander's from one of ours, which is loaded when it runs: `--help` waits for no engine. */
export type Bind = <Args extends readonly unknown[]>(
  load: () => Promise<CommandAction<Args>>,
) => (...args: Args) => Promise<void>

/**
 * The `mesh` command with the words that a command line uses; of others it knows the name. `ended` is told the exit code of
 * the one that ran.
 */
export async function createProgram(
  argv: readonly string[],
  context: CommandContext,
  ended: (code: ExitCode) => void,
): Promise<Command> {
  const bind: Bind =
    (load) =>
    async (...args) => {
      const action = await load()
      ended(await action(context, ...args))
    }

  const program = new Command('mesh')
    .description('Data products on Snowflake: contracts, plans, checks, lineage, catalogue')
    .version(version)
    .showSuggestionAfterError()
    .exitOverride()
    .configureOutput({
      writeOut: (text) => context.terminal.out(text.trimEnd()),
      writeErr: (text) => context.terminal.say(text.trimEnd()),
      outputError: () => {},
    })
  for (const { name, description, load } of commandGroups) {
    const group = program.command(name).description(description)
    if (argv.includes(name)) (await load())(group, bind)
  }
  return program
}
