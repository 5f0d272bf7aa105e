import { randomUUID } from 'node:crypto'
import { type Clock, systemClock } from '../clock/clock.ts'
import type { MeshEvent } from './mesh-event.ts'

/** What the caller says of an event; {@link createEvent} adds the rest. */
export interface EventFacts<Data> {
  readonly type: MeshEvent['type']
  readonly source: string
  readonly subject: string
  readonly data: Data
  /** @defaultValue the system's clock */
  readonly clock?: Clock
  /** @defaultValue a random UUID */
  readonly id?: string
}

/** A {@link MeshEvent} of now. */
export function createEvent<Data>(facts: EventFacts<Data>): MeshEvent<Data> {
  const { type, source, subject, data, clock = systemClock, id = randomUUID() } = facts
  return {
    specversion: '1.0',
    id,
    source,
    type,
    subject,
    time: new Date(clock.now()).toISOString(),
    datacontenttype: 'application/json',
    data,
  }
}
