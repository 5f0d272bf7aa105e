/** What a look at a table or folder finds: each part, and a text that differs when the part has changed. */
export interface PartitionWatch {
  /** Looks; `newest` is the greatest id that was seen before, so that a look need not read what is older. */
  look(newest: string | undefined, signal: AbortSignal | undefined): Promise<ReadonlyMap<string, string>>
  /** The least id that such a look could find. @defaultValue it looks at everything */
  oldest?(newest: string | undefined): string | undefined
}

/** News of a part: it came, its rows changed, or it is gone. */
export interface PartitionChange {
  readonly kind: 'added' | 'changed' | 'removed'
  /** A day as ISO text, or the path of a file. */
  readonly partition: string
  /** When it was seen: ISO 8601, UTC. */
  readonly at: string
}
