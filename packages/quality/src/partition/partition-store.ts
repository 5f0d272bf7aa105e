import type { PartitionState } from './partition-state.ts'

/** Where the states of partitions are kept. `createFilePartitionStore` makes one; anything with these methods will do. */
export interface PartitionStore {
  /** All that is known of a table; the name is the one that SQL spells. */
  read(table: string): Promise<readonly PartitionState[]>
  /** Replaces what is known of a table. */
  write(table: string, states: readonly PartitionState[]): Promise<void>
}
