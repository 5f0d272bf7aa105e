import type { DataProduct } from '../odps/data-product.ts'
import { renderDocument } from './render-document.ts'

const order = [
  'apiVersion',
  'kind',
  'id',
  'version',
  'name',
  'status',
  'domain',
  'type',
  'tenant',
  'description',
]

/** The data product as ODPS v1.1.0 YAML. {@link parseDataProduct} gives the same product back. */
export function renderDataProduct(product: DataProduct): string {
  return renderDocument({ ...product, apiVersion: 'v1.1.0' }, order)
}
