import { contractTables } from './contract-tables.ts'
import type { Exporter } from './exporter.ts'
import { htmlPage } from './html/html-page.ts'
import { contractBlocks } from './page/contract-blocks.ts'

/** One HTML page that needs nothing else: everything that the contract says. */
export const html: Exporter = {
  format: 'html',
  extension: '.html',
  write: (contract, { options }) =>
    htmlPage(
      `${contract.name ?? contract.id} ${contract.version}`,
      contractBlocks(contract, contractTables(contract, options)),
    ),
}
