import type { CatalogStore } from './catalog-store.ts'
import { openJournal } from './journal.ts'
import { createJournaledStore } from './journaled-store.ts'
import { createMemoryState } from './memory-state.ts'
import { acquireStoreLock } from './store-lock.ts'

/**
 * A store in one file: a journal of JSON lines, one a commit, replayed when it is opened and fsync'ed before a commit is
 * acknowledged. One process at a time; everything is held in memory. For laptops, tests and one small service.
 *
 * @throws CATALOG.STORE_LOCKED when another live process holds the file; CATALOG.STORE_CORRUPT when a line other than a
 * torn last one cannot be read; CATALOG.STORE_FAILED when the file cannot be opened.
 * @example
 * const store = await createFileStore('mesh-catalog.jsonl')
 */
export async function createFileStore(path: string): Promise<CatalogStore> {
  const release = await acquireStoreLock(path)
  try {
    const state = createMemoryState()
    const journal = await openJournal(path, (commit) => state.apply(commit))
    return createJournaledStore(state, {
      write: journal.write,
      close: async () => {
        await journal.close()
        await release()
      },
    })
  } catch (error) {
    await release()
    throw error
  }
}
