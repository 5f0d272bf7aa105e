import type { Clock, MeshEvent } from '@mesh/core'
import type { StoreTransaction } from '../store/catalog-store.ts'

/** What a change works with inside its transaction. It adds what it has to tell to `events`. */
export interface Changing {
  readonly transaction: StoreTransaction
  readonly clock: Clock
  readonly events: MeshEvent[]
}
