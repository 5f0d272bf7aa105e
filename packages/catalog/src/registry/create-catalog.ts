import { type Clock, type Logger, type MeshEvent, silentLogger, systemClock } from '@mesh/core'
import { recordLineage, touches } from '../lineage/record-lineage.ts'
import { qualitySubject, recordQuality } from '../quality/record-quality.ts'
import { createCatalogSearch } from '../search/catalog-search.ts'
import type { CatalogStore } from '../store/catalog-store.ts'
import type { Catalog } from './catalog.ts'
import type { Changing } from './changing.ts'
import { listProducts } from './list-products.ts'
import { contractsOf, relatedProducts } from './port-relations.ts'
import { publishContract, publishProduct } from './publish.ts'
import { registerDomain } from './register-domain.ts'
import { findContract, findProduct, latestVersions } from './versions.ts'

/** What a catalogue is made of. */
export interface CatalogOptions {
  readonly store: CatalogStore
  /** @defaultValue the system's clock */
  readonly clock?: Clock
  /**
   * Told of each event after it has landed. The feed of the store is the record; this is a shortcut for the same process,
   * and a failure in it goes to the logger only.
   */
  readonly events?: (event: MeshEvent) => void | Promise<void>
  /** @defaultValue silence */
  readonly logger?: Logger
}

/**
 * A catalogue over a store.
 *
 * @example
 * const catalog = createCatalog({ store: createMemoryStore() })
 * await catalog.publishProduct(product)
 * const { hits } = await catalog.search('flight delays')
 */
export function createCatalog(options: CatalogOptions): Catalog {
  const { store, clock = systemClock, events: listener, logger = silentLogger } = options
  const search = createCatalogSearch(store)

  async function change<Result>(work: (changing: Changing) => Promise<Result>): Promise<Result> {
    const events: MeshEvent[] = []
    const result = await store.transaction(async (transaction) => {
      const done = await work({ transaction, clock, events })
      for (const event of events) await transaction.append(event)
      return done
    })
    for (const event of events) await tell(event)
    return result
  }

  async function tell(event: MeshEvent): Promise<void> {
    try {
      await listener?.(event)
    } catch (error) {
      logger.warn('a listener of the catalogue failed', { event: event.type, error: String(error) })
    }
  }

  return {
    registerDomain: (facts) => change((changing) => registerDomain(changing, facts)),
    domains: () => store.list('domain'),
    publishProduct: (product) => change((changing) => publishProduct(changing, product)),
    publishContract: (contract) => change((changing) => publishContract(changing, contract)),
    product: (urn, version) => findProduct(store, urn, version),
    products: (filter = {}) => listProducts(store, filter),
    contract: (id, version) => findContract(store, id, version),
    contracts: async () => latestVersions(await store.list('contract'), (entry) => entry.id),
    contractsOf: async (urn) => contractsOf(store, (await findProduct(store, urn)).document),
    consumers: (urn) => relatedProducts(store, urn, 'consumers'),
    producers: (urn) => relatedProducts(store, urn, 'producers'),
    recordQuality: (subject, summary) => change((changing) => recordQuality(changing, subject, summary)),
    quality: async (subject) => store.get('quality', await qualitySubject(store, subject)),
    recordLineage: (edges, { source = 'mesh' } = {}) =>
      change((changing) => recordLineage(changing, edges, source)),
    lineage: async (dataset) => {
      const entries = await store.list('lineage')
      if (dataset === undefined) return entries
      return entries
        .map((entry) => ({ ...entry, edges: entry.edges.filter((edge) => touches(edge, dataset)) }))
        .filter((entry) => entry.edges.length > 0)
    },
    search: (text, searchOptions = {}) => search(text, searchOptions),
    events: async (after = 0, limit = 100) => {
      const items = await store.events(after, limit)
      return { items, next: items.at(-1)?.sequence ?? after }
    },
  }
}
