/** A point in time that remembers the offset it was written with. */
export interface ZonedInstant {
  readonly kind: 'zonedInstant'
  /** Nanoseconds since 1970, UTC. */
  readonly instant: bigint
  /** Minutes east of UTC. */
  readonly offset: number
}
