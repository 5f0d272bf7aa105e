import type { Schema } from './schema.ts'
import type { Securable } from './securable.ts'

/** A pipe: loads the files of a stage into a table, each once. */
export interface Pipe extends Securable {
  readonly kind: 'PIPE'
  readonly schema: Schema
  /** Its COPY INTO, as it was written. */
  readonly definition: string
  /** Whether files are loaded when they come. */
  readonly autoIngest: boolean
  paused: boolean
  /** Files that REFRESH sent while it was paused, by their paths in the stage. */
  queue: readonly string[]
  /** Files that are not looked at again while they stay as they are: those that were there before it, and those that it cannot load. Path → milliseconds. */
  readonly passed: Map<string, number>
  /** Why its statement could not be run the last time; null when it could. */
  error: string | null
}
