import { reportFormats } from '@mesh/quality'
import { type Command, Option } from 'commander'
import { targets } from '../../connection/connect.ts'
import { parseCount } from '../../option/parse-count.ts'
import type { Bind } from '../../program.ts'
import { runContractChecks } from './run-contract-checks.ts'

/** `mesh check …` */
export function addCheckCommands(program: Command, bind: Bind): void {
  const check = program.command('check').description('check data against its contract')
  check
    .command('run')
    .description('derive checks from contracts and run them where the data is')
    .argument('<files...>', 'contracts')
    .addOption(new Option('--target <target>', 'where the data is').choices(targets).default('local'))
    .addOption(new Option('--format <format>', 'how to report').choices(reportFormats).default('text'))
    .option('--json', 'short for --format json')
    .option('--samples <n>', 'broken rows to show of each check: key columns only', parseCount, 0)
    .action(bind(runContractChecks))
}
