import { slug } from '@mesh/core'
import type { StoreReader } from '../store/catalog-store.ts'
import type { ProductEntry } from './product-entry.ts'
import type { ProductFilter } from './product-filter.ts'
import { latestVersions } from './versions.ts'

/** The highest version of each product that the filter lets through, by URN. */
export async function listProducts(
  store: StoreReader,
  filter: ProductFilter,
): Promise<readonly ProductEntry[]> {
  const { after = '', limit = Number.POSITIVE_INFINITY } = filter
  const all = latestVersions(await store.list('product'), (entry) => entry.urn)
  return all.filter((entry) => entry.urn > after && passes(entry, filter)).slice(0, limit)
}

function passes(entry: ProductEntry, { domain, status, tags = [] }: ProductFilter): boolean {
  if (domain !== undefined && entry.domain !== slug(domain)) return false
  if (status !== undefined && entry.status !== status.toLowerCase()) return false
  const own = new Set((entry.document.tags ?? []).map((tag) => tag.toLowerCase()))
  return tags.every((tag) => own.has(tag.toLowerCase()))
}
