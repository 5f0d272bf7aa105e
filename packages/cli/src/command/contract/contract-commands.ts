import { compatibilityPolicies, exporters, importers, productExporters } from '@mesh/contracts'
import { type Command, Option } from 'commander'
import { parseRule } from '../../option/parse-rule.ts'
import type { Bind } from '../../program.ts'
import { findingFormats } from '../../report/finding-formats.ts'
import { diffFormats } from './diff-formats.ts'
import { sampleFormats } from './sample-formats.ts'

const files =
  'ODCS or ODPS files, folders that hold some, modules that export definitions, or - for what comes in'

const one = 'an ODCS or ODPS file, a module that exports a definition, or - for what comes in'

/** `mesh contract …` */
export function addContractCommands(contract: Command, bind: Bind): void {
  const formatOption = (formats: readonly string[]) =>
    new Option('--format <format>', 'how it is written').choices(formats).default('text')
  contract
    .command('lint')
    .description('say everything that is wrong with contracts and data products')
    .argument('<files...>', files)
    .option('--json', 'the same as --format json')
    .addOption(formatOption(findingFormats))
    .option('--rule <code=severity>', 'another severity, or off, for a rule; can be given again', parseRule)
    .option('--all', 'with the rules that are a matter of taste: descriptions, owners, …')
    .option('--strict', 'exit 4 for warnings too')
    .addHelpText(
      'after',
      examples('lint contracts/', 'lint orders.odcs.yaml --all --rule CONTRACT.SLA_UNIT=error'),
    )
    .action(bind(async () => (await import('./lint-contract-files.ts')).lintContractFiles))
  contract
    .command('check')
    .description('say what breaks the standard, by the version that each document declares')
    .argument('<files...>', files)
    .option('--json', 'the same as --format json')
    .addOption(formatOption(findingFormats))
    .addHelpText('after', examples('check contracts/ --format junit'))
    .action(bind(async () => (await import('./lint-contract-files.ts')).checkContractFiles))
  contract
    .command('diff')
    .description('compare versions of a contract: who is hit, and which version step it asks for')
    .argument(
      '<versions...>',
      'files, oldest first; two folders; or with --against the files as they are now',
    )
    .option('--json', 'the same as --format json')
    .addOption(formatOption(diffFormats))
    .addOption(
      new Option('--policy <policy>', 'what must not break')
        .choices(compatibilityPolicies)
        .default('forward'),
    )
    .option('--ignore <file>', 'changes that are accepted: a YAML list of code, path, reason, until')
    .option('--against <revision>', 'compare with a git revision: git:main')
    .addHelpText(
      'after',
      examples(
        'diff v1.odcs.yaml v2.odcs.yaml --policy full',
        'diff orders.odcs.yaml --against git:main --format markdown',
      ),
    )
    .action(bind(async () => (await import('./diff-contract-files.ts')).diffContractFiles))
  contract
    .command('export')
    .description('write a contract or a data product in another format')
    .argument('<file>', one)
    .addOption(
      new Option('--to <format>', 'the format; of data products odps, markdown, html, mermaid')
        .choices([...new Set([...Object.keys(exporters), ...Object.keys(productExporters)])])
        .makeOptionMandatory(),
    )
    .option(
      '--out <path>',
      'a file instead of stdout; a folder, with / at its end, for formats of several files',
    )
    .option('--table <names...>', 'only these tables')
    .addHelpText(
      'after',
      examples(
        'export orders.odcs.yaml --to snowflake',
        'export orders.odcs.yaml --to html --out orders.html',
      ),
    )
    .action(bind(async () => (await import('./export-contract-file.ts')).exportContractFile))
  contract
    .command('import')
    .description('write a draft of a contract from another format')
    .argument(
      '<files...>',
      'files in the format, or - for what comes in; dbt takes manifest.json and catalog.json; of parquet, csv and json the rows suggest types and limits',
    )
    .addOption(
      new Option('--from <format>', 'the format')
        .choices([...Object.keys(importers), ...sampleFormats])
        .makeOptionMandatory(),
    )
    .option('--out <file>', 'a file instead of stdout')
    .option('--id <id>', 'id of the contract')
    .option('--name <name>', 'name of the contract')
    .option('--table <name>', 'name of a table that the text does not name')
    .addHelpText(
      'after',
      examples(
        'import tables.sql --from snowflake --out orders.odcs.yaml',
        'import orders.parquet --from parquet',
      ),
    )
    .action(bind(async () => (await import('./import-contract-files.ts')).importContractFiles))
  contract
    .command('upgrade')
    .description('bring a document to a newer version of its standard, and say what was done')
    .argument('<file>', 'an ODCS or ODPS file, or - for what comes in')
    .addOption(
      new Option('--to <version>', 'version of ODCS').choices(['v3.1.0', 'v3.2.0']).default('v3.2.0'),
    )
    .option('--write', 'put it into the file')
    .option('--json', 'text, log and findings as JSON')
    .addHelpText('after', examples('upgrade old.odcs.yaml', 'upgrade old.odcs.yaml --write'))
    .action(bind(async () => (await import('./upgrade-contract-file.ts')).upgradeContractFile))
  contract
    .command('show')
    .description('show what a contract promises, or what a data product offers')
    .argument('<file>', one)
    .option('--json', 'the whole document as JSON')
    .addHelpText('after', examples('show orders.odcs.yaml'))
    .action(bind(async () => (await import('./show-contract.ts')).showContract))
}

const examples = (...lines: readonly string[]) =>
  `\nExamples:\n${lines.map((line) => `  $ mesh contract ${line}`).join('\n')}`
