import type { DataProduct } from '../../odps/data-product.ts'
import type { Loss } from '../loss.ts'

/** Writes a data product in another format. */
export interface ProductExporter {
  readonly format: string
  /** Usual ending of a file in the format, with its dot. */
  readonly extension: string
  readonly write: (product: DataProduct, lose: (loss: Loss) => void) => string
}
