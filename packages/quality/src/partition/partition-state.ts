/** What was measured of one partition. */
export interface PartitionState {
  /** Unique in its table. */
  readonly partition: string
  /** What the partition was when it was measured: with another version it is measured again. */
  readonly version: string
  /** Parts of metrics by the keys of their measurements, as engines give them; `undefined` where there is no row to measure. */
  readonly values: Readonly<Record<string, unknown>>
}
