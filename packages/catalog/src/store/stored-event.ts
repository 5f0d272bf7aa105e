import type { MeshEvent } from '@mesh/core'

/** An event with its place in the feed. */
export interface StoredEvent {
  /** Counts from 1 without gaps, in the order of the commits. */
  readonly sequence: number
  readonly event: MeshEvent
}
