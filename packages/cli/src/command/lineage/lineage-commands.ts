import { lineageFormats } from '@mesh/lineage'
import { type Command, Option } from 'commander'
import type { Bind } from '../../program.ts'
import { showImpact } from './show-impact.ts'
import { traceProducts } from './trace-products.ts'

/** `mesh lineage …` */
export function addLineageCommands(program: Command, bind: Bind): void {
  const lineage = program.command('lineage').description('where columns come from and who is hit by a change')
  lineage
    .command('trace')
    .description("draw the column lineage of the products' own SQL")
    .argument('<files...>', 'contracts and data products')
    .addOption(
      new Option('--format <format>', 'the drawing').choices([...lineageFormats, 'json']).default('text'),
    )
    .option('--json', 'short for --format json')
    .action(bind(traceProducts))
  lineage
    .command('impact')
    .description('say who is hit when a contract changes')
    .argument('<before>', 'the older version of the contract')
    .argument('<after>', 'the newer version of the contract')
    .argument('<files...>', 'contracts and data products of the mesh')
    .option('--json', 'the impact as JSON')
    .action(bind(showImpact))
}
