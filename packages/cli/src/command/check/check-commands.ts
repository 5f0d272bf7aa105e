import type { ReportFormat } from '@mesh/quality'
import { type Command, Option } from 'commander'
import { targets } from '../../connection/target.ts'
import { parseCount } from '../../option/parse-count.ts'
import type { Bind } from '../../program.ts'

const formats = [
  'text',
  'json',
  'markdown',
  'junit',
  'sarif',
  'html',
] as const satisfies readonly ReportFormat[]

const collect = (value: string, known: readonly string[] = []): readonly string[] => [...known, value]

const definitions = 'contracts, and products that say where their tables are'
const where = 'where the rows are: a file or folder, or TABLE=file; several times for several'

/** `mesh check …` */
export function addCheckCommands(check: Command, bind: Bind): void {
  check
    .command('run')
    .description('derive checks from contracts and run them where the data is')
    .argument('<files...>', definitions)
    .option('--data <where>', where, collect)
    .addOption(
      new Option('--target <target>', 'the connection to use, without --data')
        .choices(targets)
        .default('local'),
    )
    .addOption(new Option('--format <format>', 'how to report').choices(formats).default('text'))
    .option('--json', 'short for --format json')
    .option('--out <file>', 'write the report there; stdout stays empty')
    .option('--samples <n>', 'broken rows to show of each check: key columns only', parseCount, 0)
    .option('--history <file>', 'compare with earlier runs, and add this one')
    .option('--all', 'name the checks that pass too')
    .addHelpText('after', '\nExample:\n  mesh check run orders.odcs.yaml --data orders.parquet --samples 5')
    .action(bind(async () => (await import('./run-contract-checks.ts')).runContractChecks))
  check
    .command('explain')
    .description('show the statements that `check run` would send, and which check each serves')
    .argument('<files...>', definitions)
    .option('--data <where>', where, collect)
    .addOption(
      new Option('--target <target>', 'the dialect to show, without --data')
        .choices(targets)
        .default('local'),
    )
    .action(bind(async () => (await import('./explain-contract-checks.ts')).explainContractChecks))
}
