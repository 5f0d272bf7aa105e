import type { CatalogRecords, RecordKind } from './catalog-records.ts'
import type { StoreReader } from './catalog-store.ts'
import { freezeJson } from './freeze-json.ts'
import type { StoreCommit } from './store-commit.ts'
import type { StoredEvent } from './stored-event.ts'

type Records = { readonly [Kind in RecordKind]: Map<string, CatalogRecords[Kind]> }

/** The records and events of a store, held in memory and changed one commit at a time. */
export interface MemoryState extends StoreReader {
  readonly events: readonly StoredEvent[]
  apply(commit: StoreCommit): void
}

/** An empty {@link MemoryState}. */
export function createMemoryState(): MemoryState {
  const records: Records = {
    address: new Map(),
    domain: new Map(),
    product: new Map(),
    contract: new Map(),
    quality: new Map(),
    lineage: new Map(),
  }
  const events: StoredEvent[] = []
  return {
    events,
    get: async (kind, key) => records[kind].get(key),
    list: async (kind, prefix = '') =>
      [...records[kind]]
        .filter(([key]) => key.startsWith(prefix))
        .sort(([left], [right]) => (left < right ? -1 : 1))
        .map(([, record]) => record),
    apply: (commit) => {
      for (const { kind, key, record } of commit.writes) {
        if (record === undefined) records[kind].delete(key)
        else (records[kind] as Map<string, CatalogRecords[RecordKind]>).set(key, freezeJson(record))
      }
      for (const event of commit.events) events.push(freezeJson({ sequence: events.length + 1, event }))
    },
  }
}
