/** A value and when it was measured. */
export interface TimedValue {
  /** ISO 8601; without an offset it is UTC. */
  readonly at: string
  readonly value: number
}
