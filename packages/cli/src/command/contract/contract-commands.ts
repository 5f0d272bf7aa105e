import type { ExportFormat } from '@mesh/contracts'
import { type Command, Option } from 'commander'
import type { Bind } from '../../program.ts'

const formats = [
  'odcs',
  'typescript',
  'typescript-types',
  'zod',
  'json-schema',
  'openapi',
  'snowflake',
  'dbt-models',
  'dbt-sources',
  'avro',
  'protobuf',
  'great-expectations',
  'soda',
  'mermaid',
  'markdown',
  'html',
] as const satisfies readonly ExportFormat[]

/** `mesh contract …` */
export function addContractCommands(program: Command, bind: Bind): void {
  const contract = program.command('contract').description('read, check, compare and export data contracts')
  contract
    .command('lint')
    .description('say everything that is wrong with contracts and data products')
    .argument('<files...>', 'ODCS or ODPS files, or modules that export definitions')
    .option('--json', 'findings as JSON')
    .action(bind(async () => (await import('./lint-contract-files.ts')).lintContractFiles))
  contract
    .command('diff')
    .description('compare two versions of a contract: who is hit, and which version step it asks for')
    .argument('<before>', 'the older version')
    .argument('<after>', 'the newer version')
    .option('--json', 'changes as JSON')
    .action(bind(async () => (await import('./diff-contract-files.ts')).diffContractFiles))
  contract
    .command('export')
    .description('write a contract in another format to stdout')
    .argument('<file>', 'an ODCS file, or a module that exports a contract')
    .addOption(new Option('--to <format>', 'the format').choices(formats).makeOptionMandatory())
    .action(bind(async () => (await import('./export-contract-file.ts')).exportContractFile))
}
