import type { DataProduct } from '@mesh/contracts'
import type { StoreReader } from '../store/catalog-store.ts'
import { versionKey, versionsPrefix } from '../store/record-key.ts'
import type { ContractEntry } from './contract-entry.ts'
import type { ProductEntry } from './product-entry.ts'
import { findProduct, latestVersions } from './versions.ts'

/** Ids of the contracts that the output ports promise, each once. */
export const promisedContracts = (product: DataProduct): readonly string[] => [
  ...new Set((product.outputPorts ?? []).flatMap((port) => port.contractId ?? [])),
]

/** Ids of the contracts that the product relies on, by its input ports or by what its output ports are made from. */
export const reliedContracts = (product: DataProduct): readonly string[] => [
  ...new Set([
    ...(product.inputPorts ?? []).flatMap((port) => port.contractId ?? []),
    ...(product.outputPorts ?? []).flatMap((port) => (port.inputContracts ?? []).map(({ id }) => id)),
  ]),
]

/** The products on the other side of a product's ports, highest versions, by URN. */
export async function relatedProducts(
  store: StoreReader,
  urn: string,
  side: 'consumers' | 'producers',
): Promise<readonly ProductEntry[]> {
  const { document } = await findProduct(store, urn)
  const wanted = new Set(side === 'consumers' ? promisedContracts(document) : reliedContracts(document))
  const offered = side === 'consumers' ? reliedContracts : promisedContracts
  return latestVersions(await store.list('product'), (entry) => entry.urn).filter(
    (entry) => entry.urn !== urn && offered(entry.document).some((id) => wanted.has(id)),
  )
}

/** The published contracts of the output ports: the port's own version where it is published, else the highest. */
export async function contractsOf(
  store: StoreReader,
  product: DataProduct,
): Promise<readonly ContractEntry[]> {
  const found = new Map<string, ContractEntry>()
  for (const { contractId, version } of product.outputPorts ?? []) {
    if (contractId === undefined) continue
    const exact =
      version === undefined ? undefined : await store.get('contract', versionKey(contractId, version))
    const entry =
      exact ?? latestVersions(await store.list('contract', versionsPrefix(contractId)), ({ id }) => id)[0]
    if (entry !== undefined) found.set(versionKey(entry.id, entry.version), entry)
  }
  return [...found.values()]
}
