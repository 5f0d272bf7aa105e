import type { ReportFormat } from '@mesh/quality'
import { type Command, Option } from 'commander'
import { targets } from '../../connection/target.ts'
import { parseCount } from '../../option/parse-count.ts'
import type { Bind } from '../../program.ts'

const formats = ['text', 'json', 'markdown', 'junit'] as const satisfies readonly ReportFormat[]

/** `mesh check …` */
export function addCheckCommands(check: Command, bind: Bind): void {
  check
    .command('run')
    .description('derive checks from contracts and run them where the data is')
    .argument('<files...>', 'contracts, and products that say where their tables are')
    .addOption(new Option('--target <target>', 'where the data is').choices(targets).default('local'))
    .addOption(new Option('--format <format>', 'how to report').choices(formats).default('text'))
    .option('--json', 'short for --format json')
    .option('--samples <n>', 'broken rows to show of each check: key columns only', parseCount, 0)
    .action(bind(async () => (await import('./run-contract-checks.ts')).runContractChecks))
}
