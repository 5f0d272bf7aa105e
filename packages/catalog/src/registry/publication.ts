/** What publishing did. */
export interface Publication<Entry> {
  /** False when exactly this was published before: nothing changed and no event was emitted. */
  readonly created: boolean
  readonly entry: Entry
}
