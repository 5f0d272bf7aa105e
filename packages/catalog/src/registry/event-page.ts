import type { StoredEvent } from '../store/stored-event.ts'

/** A part of the event feed. */
export interface EventPage {
  readonly items: readonly StoredEvent[]
  /** The `after` that continues here; the one that was given when nothing came. */
  readonly next: number
}
