/** A file that was written and waits to be put into its stage. */
export interface UnloadedFile {
  /** Path on this machine. */
  readonly file: string
  /** Partition, NULL for none. */
  readonly part: string | null
  readonly rows: number
  /** Bytes before and after compression. */
  readonly plainSize: number
  readonly size: number
}
