import { contractTables } from './contract-tables.ts'
import type { Exporter } from './exporter.ts'
import { contractBlocks } from './page/contract-blocks.ts'
import { markdownPage } from './page/markdown-page.ts'

/** Markdown for people: everything that the contract says. */
export const markdown: Exporter = {
  format: 'markdown',
  extension: '.md',
  write: (contract, { options }) => markdownPage(contractBlocks(contract, contractTables(contract, options))),
}
