import { Command } from 'commander'
import { addCatalogCommands } from './command/catalog/catalog-commands.ts'
import { addCheckCommands } from './command/check/check-commands.ts'
import type { CommandAction, CommandContext } from './command/context.ts'
import { addContractCommands } from './command/contract/contract-commands.ts'
import { addLineageCommands } from './command/lineage/lineage-commands.ts'
import { addLocalCommands } from './command/local/local-commands.ts'
import { addPlanCommands } from './command/plan/plan-commands.ts'
import { addSqlCommands } from './command/sql/sql-commands.ts'
import type { ExitCode } from './console/exit-code.ts'
import { version } from './version.ts'

/** Makes an action of commander's from one of ours, which is loaded when it runs: `--help` waits for no engine. */
export type Bind = <Args extends readonly unknown[]>(
  load: () => Promise<CommandAction<Args>>,
) => (...args: Args) => Promise<void>

/** The `mesh` command with all its subcommands. `ended` is told the exit code of the one that ran. */
export function createProgram(context: CommandContext, ended: (code: ExitCode) => void): Command {
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
  addContractCommands(program, bind)
  addPlanCommands(program, bind)
  addCheckCommands(program, bind)
  addLineageCommands(program, bind)
  addCatalogCommands(program, bind)
  addLocalCommands(program, bind)
  addSqlCommands(program, bind)
  return program
}
