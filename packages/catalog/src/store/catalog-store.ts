import type { MeshEvent } from '@mesh/core'
import type { CatalogRecords, RecordKind } from './catalog-records.ts'
import type { StoredEvent } from './stored-event.ts'

/** What can be read of a store, inside and outside a transaction. */
export interface StoreReader {
  /** The record of a key; undefined when there is none. */
  get<Kind extends RecordKind>(kind: Kind, key: string): Promise<CatalogRecords[Kind] | undefined>
  /** All records of a kind whose key begins with `prefix`, by key in code-unit order. */
  list<Kind extends RecordKind>(kind: Kind, prefix?: string): Promise<readonly CatalogRecords[Kind][]>
}

/** Reads and writes that land together or not at all. It reads its own writes. */
export interface StoreTransaction extends StoreReader {
  /** Writes a record under the key that `recordKey` gives it, over the one that is there. */
  put(record: CatalogRecords[RecordKind]): Promise<void>
  remove(kind: RecordKind, key: string): Promise<void>
  /** Adds an event to the feed. */
  append(event: MeshEvent): Promise<void>
}

/**
 * Where a catalogue keeps its records and its event feed. Records are plain JSON; the ones that come out are frozen or
 * copies, so that nobody changes a store by changing what it gave.
 */
export interface CatalogStore extends StoreReader {
  /** The sequence of the last event that has landed; 0 when there is none. */
  revision(): Promise<number>
  /** Events with a sequence greater than `after`, oldest first, at most `limit`. */
  events(after: number, limit: number): Promise<readonly StoredEvent[]>
  /**
   * Runs work whose writes and events land atomically when it resolves, and not at all when it rejects. Transactions are
   * serialisable: each sees all that landed before it.
   *
   * @throws CATALOG.STORE_FAILED when the writes could not be made durable; CATALOG.STORE_CLOSED after {@link close}.
   */
  transaction<Result>(work: (transaction: StoreTransaction) => Promise<Result>): Promise<Result>
  /** Waits for running transactions and lets go of the store. Calling it again does nothing. */
  close(): Promise<void>
}
