import { renderDataProduct } from '../../render/render-data-product.ts'
import type { ProductExporter } from './product-exporter.ts'

/** ODPS v1.1.0 YAML. */
export const odps: ProductExporter = { format: 'odps', extension: '.odps.yaml', write: renderDataProduct }
