import { formatUrn, slug } from '@mesh/core'
import type { DataProduct } from '../odps/data-product.ts'
import { majorOf } from './version.ts'

/**
 * The URN of a product: its domain, its name (its id when it has none) and its major version from 1 on.
 *
 * @throws CORE.INVALID_URN when domain or name leave nothing that a URN can hold.
 */
export function productUrn(product: DataProduct): string {
  const name = product.name ?? product.id
  const major = majorOf(product.version)
  return formatUrn({
    kind: 'product',
    domain: slug(product.domain ?? name),
    name: slug(name),
    ...(major !== undefined && major > 0 && { major }),
  })
}
