/** Where time comes from. Pass {@link fixedClock} in tests so that freshness has one answer. */
export interface Clock {
  /** Milliseconds since 1970-01-01T00:00:00Z. */
  now(): number
}

/** The time of this machine. */
export const systemClock: Clock = { now: () => Date.now() }

/** A clock that stands still at the given instant. */
export function fixedClock(instant: string | number | Date): Clock {
  const ms = new Date(instant).getTime()
  return { now: () => ms }
}
