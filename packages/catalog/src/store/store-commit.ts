import type { MeshEvent } from '@mesh/core'
import type { CatalogRecords, RecordKind } from './catalog-records.ts'

/** One write of a {@link StoreCommit}; without a record it removes the key. */
export interface StoreWrite {
  readonly kind: RecordKind
  readonly key: string
  readonly record?: CatalogRecords[RecordKind]
}

/** All that one transaction changes. */
export interface StoreCommit {
  readonly writes: readonly StoreWrite[]
  readonly events: readonly MeshEvent[]
}
