import type { Command } from 'commander'
import { parsePort } from '../../option/parse-port.ts'
import type { Bind } from '../../program.ts'

/** `mesh catalog …` */
export function addCatalogCommands(catalog: Command, bind: Bind): void {
  const store = ['--store <path>', 'the journal that the catalogue lives in', '.mesh/catalog.jsonl'] as const
  catalog
    .command('publish')
    .description('put contracts and data products into the catalogue')
    .argument('<files...>', 'contracts and data products')
    .option(...store)
    .option('--json', 'the publications as JSON')
    .action(bind(async () => (await import('./publish-definitions.ts')).publishDefinitions))
  catalog
    .command('search')
    .description('find products and contracts')
    .argument('<text>', 'words to look for')
    .option(...store)
    .option('--json', 'the result as JSON')
    .action(bind(async () => (await import('./search-catalog.ts')).searchCatalog))
  catalog
    .command('show')
    .description('show one data product')
    .argument('<urn>', 'its address, urn:mesh:product:…')
    .option(...store)
    .option('--json', 'the product as JSON')
    .action(bind(async () => (await import('./show-product.ts')).showProduct))
  catalog
    .command('serve')
    .description('serve the catalogue over HTTP on 127.0.0.1 until Ctrl-C')
    .option(...store)
    .option('--port <port>', 'where to listen; 0 takes a free one', parsePort, 8766)
    .action(bind(async () => (await import('./serve-catalog.ts')).serveCatalog))
}
