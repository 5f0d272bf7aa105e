import type { DataProduct } from '@mesh/contracts'
import type { StoreReader } from '../store/catalog-store.ts'
import { versionsPrefix } from '../store/record-key.ts'
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
  const versions = new Map<string, readonly ContractEntry[]>()
  for (const id of promisedContracts(product))
    versions.set(id, await store.list('contract', versionsPrefix(id)))
  return chooseContracts(product, versions)
}

/** What {@link contractsOf} gives, from the published versions of each contract. */
export function chooseContracts(
  product: DataProduct,
  versions: ReadonlyMap<string, readonly ContractEntry[]>,
): readonly ContractEntry[] {
  const chosen = (product.outputPorts ?? []).flatMap(({ contractId = '', version }) => {
    const published = versions.get(contractId) ?? []
    const exact = published.find((entry) => entry.version === version)
    return exact === undefined ? latestVersions(published, ({ id }) => id) : [exact]
  })
  return [...new Set(chosen)]
}
