import { compareVersions } from '../address/compare-versions.ts'
import { notFound } from '../errors.ts'
import type { StoreReader } from '../store/catalog-store.ts'
import { versionKey, versionsPrefix } from '../store/record-key.ts'
import type { ContractEntry } from './contract-entry.ts'
import type { ProductEntry } from './product-entry.ts'

/** The highest version of each thing, in the order of their addresses. */
export function latestVersions<Entry extends { readonly version: string }>(
  entries: readonly Entry[],
  addressOf: (entry: Entry) => string,
): readonly Entry[] {
  const latest = new Map<string, Entry>()
  for (const entry of entries) {
    const known = latest.get(addressOf(entry))
    if (known === undefined || compareVersions(entry.version, known.version) > 0)
      latest.set(addressOf(entry), entry)
  }
  return [...latest].sort(([left], [right]) => (left < right ? -1 : 1)).map(([, entry]) => entry)
}

/** @throws CATALOG.NOT_FOUND */
export async function findProduct(store: StoreReader, urn: string, version?: string): Promise<ProductEntry> {
  const found =
    version === undefined
      ? latestVersions(await store.list('product', versionsPrefix(urn)), (entry) => entry.urn)[0]
      : await store.get('product', versionKey(urn, version))
  if (found === undefined) throw notFound('product', version === undefined ? urn : `${urn} ${version}`)
  return found
}

/** @throws CATALOG.NOT_FOUND */
export async function findContract(store: StoreReader, id: string, version?: string): Promise<ContractEntry> {
  const found =
    version === undefined
      ? latestVersions(await store.list('contract', versionsPrefix(id)), (entry) => entry.id)[0]
      : await store.get('contract', versionKey(id, version))
  if (found === undefined) throw notFound('contract', version === undefined ? id : `${id} ${version}`)
  return found
}
