import { type Command, Option } from 'commander'
import { parseCount } from '../../option/parse-count.ts'
import type { Bind } from '../../program.ts'
import { findingFormats } from '../../report/finding-formats.ts'

/** `mesh sql …` */
export function addSqlCommands(sql: Command, bind: Bind): void {
  const files = '.sql files, folders that hold some, or - for what comes in'
  const templates = 'the files are sources of dbt, the Snowflake CLI or SnowSQL: {{ … }}, <% … %>, &name'
  sql
    .command('fmt')
    .description('lay out files; prints those that change, or the text that came in')
    .argument('[files...]', files)
    .option('--write', 'put the layout into the files')
    .option('--check', 'change nothing; exit 4 when a file is not laid out')
    .option('--stdin', 'the same as -')
    .option('--templates', templates)
    .option('--width <columns>', 'how wide a line may be', parseCount, 100)
    .option('--indent <spaces>', 'how far a level moves right', parseCount, 2)
    .action(bind(async () => (await import('./format-files.ts')).formatFiles))
  sql
    .command('parse')
    .description('show the tree of every statement')
    .argument('<file>', 'a .sql file, or - for what comes in')
    .option('--templates', templates)
    .option('--json', 'trees as JSON, with spans and comments')
    .option('--outline', 'a line a statement: its kind, its tables, the functions it calls')
    .action(bind(async () => (await import('./parse-file.ts')).parseFile))
  sql
    .command('lint')
    .description('say what is wrong, and what is probably not meant')
    .argument('<files...>', files)
    .option('--templates', templates)
    .option('--json', 'the same as --format json')
    .addOption(
      new Option('--format <format>', 'how findings are written').choices(findingFormats).default('text'),
    )
    .action(bind(async () => (await import('./lint-files.ts')).lintFiles))
}
