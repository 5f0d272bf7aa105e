import type { ProfileFormat, ReportFormat } from '@mesh/quality'
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

const profileFormats = ['text', 'json', 'markdown', 'html'] as const satisfies readonly ProfileFormat[]

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
  check
    .command('profile')
    .description(
      'look at rows that nobody has described: types, values, keys, formats, and the checks they suggest',
    )
    .argument('<sources...>', 'Parquet, CSV or JSON files or folders of them; tables with --target')
    .addOption(new Option('--target <target>', 'the connection that has the tables').choices(targets))
    .addOption(new Option('--format <format>', 'how to tell it').choices(profileFormats).default('text'))
    .option('--json', 'short for --format json')
    .option('--out <file>', 'write it there; stdout stays empty')
    .option('--sample <n>', 'look at so many rows only', parseCount)
    .option('--no-suggest', 'suggest no checks')
    .addHelpText('after', '\nExample:\n  mesh check profile orders.parquet --format html --out orders.html')
    .action(bind(async () => (await import('./profile-rows.ts')).profileRows))
  check
    .command('score')
    .description('break each rule of a contract in made-up rows and see whether a suite of checks notices')
    .argument('<contract>', 'a contract')
    .option(
      '--suite <module>',
      'a module that exports checks; the checks of the contract itself otherwise',
      collect,
    )
    .option('--rows <n>', 'rows of each table; as many as the contract allows otherwise', parseCount)
    .option('--seed <n>', 'the same seed makes the same rows', parseCount, 1)
    .option('--json', 'the score as JSON')
    .addHelpText('after', '\nExample:\n  mesh check score orders.odcs.yaml --suite checks.ts')
    .action(bind(async () => (await import('./score-suite.ts')).scoreSuite))
  check
    .command('generate')
    .description('make valid rows for the tables of a contract, as JSON lines')
    .argument('<contract>', 'a contract')
    .option('--rows <n>', 'rows of each table; as many as the contract allows otherwise', parseCount)
    .option('--seed <n>', 'the same seed makes the same rows', parseCount, 1)
    .option('--out <folder>', 'a file a table goes there, instead of stdout')
    .action(bind(async () => (await import('./generate-rows.ts')).generateContractRows))
}
