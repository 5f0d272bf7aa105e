import type { CatalogStore } from './catalog-store.ts'
import { createJournaledStore } from './journaled-store.ts'
import { createMemoryState } from './memory-state.ts'

/**
 * A store that lives as long as this process: for tests and for building a report.
 *
 * @example
 * const catalog = createCatalog({ store: createMemoryStore() })
 */
export function createMemoryStore(): CatalogStore {
  return createJournaledStore(createMemoryState(), { write: async () => {}, close: async () => {} })
}
