import { htmlPage } from '../html/html-page.ts'
import { markdownPage } from '../page/markdown-page.ts'
import { productBlocks } from './product-blocks.ts'
import type { ProductExporter } from './product-exporter.ts'

/** A product for people: everything that it says. */
export const productPages = {
  markdown: {
    format: 'markdown',
    extension: '.md',
    write: (product) => markdownPage(productBlocks(product)),
  },
  html: {
    format: 'html',
    extension: '.html',
    write: (product) => htmlPage(product.name ?? product.id, productBlocks(product)),
  },
} as const satisfies Readonly<Record<string, ProductExporter>>
