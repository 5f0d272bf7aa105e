import type { Command } from 'commander'
import { defaultLocalPort } from '../../connection/target.ts'
import { parsePort } from '../../option/parse-port.ts'
import type { Bind } from '../../program.ts'

/** `mesh local …` */
export function addLocalCommands(local: Command, bind: Bind): void {
  local
    .command('start')
    .description('serve on 127.0.0.1 until Ctrl-C')
    .option('--data <folder>', 'keep what it holds there; it is gone with the server otherwise')
    .option('--port <port>', 'where to listen; 0 takes a free one', parsePort, defaultLocalPort)
    .action(bind(async () => (await import('./start-local.ts')).startLocal))
  local
    .command('sql')
    .description('run statements on the local server, as `mesh local start` serves it')
    .argument('<sql>', 'one or more statements, separated by ;')
    .option('--json', 'rows as JSON')
    .action(bind(async () => (await import('./run-local-sql.ts')).runLocalSql))
  local
    .command('score')
    .description('run a folder of SQL with expected results on the local engine: .slt, .test and .sql files')
    .argument('<folder>', 'with a folder for each area')
    .option('--json', 'every case with its outcome as JSON')
    .action(bind(async () => (await import('./score-local-engine.ts')).scoreLocalEngine))
}
