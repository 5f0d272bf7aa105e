import type { LineageFormat } from '@mesh/lineage'
import { type Command, Option } from 'commander'
import type { Bind } from '../../program.ts'

const formats = ['text', 'svg', 'mermaid', 'dot'] as const satisfies readonly LineageFormat[]

/** `mesh lineage …` */
export function addLineageCommands(lineage: Command, bind: Bind): void {
  lineage
    .command('trace')
    .description("draw the column lineage of the products' own SQL")
    .argument('<files...>', 'contracts and data products')
    .addOption(new Option('--format <format>', 'the drawing').choices([...formats, 'json']).default('text'))
    .option('--json', 'short for --format json')
    .action(bind(async () => (await import('./trace-products.ts')).traceProducts))
  lineage
    .command('impact')
    .description('say who is hit when a contract changes')
    .argument('<before>', 'the older version of the contract')
    .argument('<after>', 'the newer version of the contract')
    .argument('<files...>', 'contracts and data products of the mesh')
    .option('--json', 'the impact as JSON')
    .action(bind(async () => (await import('./show-impact.ts')).showImpact))
}
