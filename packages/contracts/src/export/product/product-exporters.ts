import { odps } from './odps.ts'
import { productMermaid } from './product-mermaid.ts'
import { productPages } from './product-pages.ts'

/** Every format that a data product can be written in, by name. */
export const productExporters = { odps, mermaid: productMermaid, ...productPages } as const

/** A format that {@link exportDataProduct} writes. */
export type ProductFormat = keyof typeof productExporters
