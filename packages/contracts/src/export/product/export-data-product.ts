import { unknownFormat } from '../../errors.ts'
import type { DataProduct } from '../../odps/data-product.ts'
import type { ExportedContract } from '../export-contract.ts'
import { fileStem } from '../file-stem.ts'
import type { Loss } from '../loss.ts'
import { notExpressible } from '../not-expressible.ts'
import type { ProductExporter } from './product-exporter.ts'
import { type ProductFormat, productExporters } from './product-exporters.ts'

/**
 * The data product as text in another format, and everything that the format cannot say.
 *
 * @throws CONTRACT.UNKNOWN_FORMAT when there is no exporter for the format.
 */
export function exportDataProduct(product: DataProduct, format: ProductFormat): ExportedContract {
  if (!Object.hasOwn(productExporters, format)) throw unknownFormat(format, Object.keys(productExporters))
  const { extension, write }: ProductExporter = productExporters[format]
  const losses: Loss[] = []
  const text = write(product, (loss) => losses.push(loss))
  return {
    text,
    files: [{ name: `${fileStem(product.id)}${extension}`, text }],
    diagnostics: losses.map(notExpressible),
  }
}
