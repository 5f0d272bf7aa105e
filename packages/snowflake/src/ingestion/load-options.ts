import type { FileFormatShape, QualifiedName } from '@mesh/core'

/** What is loaded, and how. `landingsOf(product)` gives everything but the files. */
export interface LoadOptions {
  readonly table: QualifiedName
  /** Internal stage that the files are put on, under a folder of the table. */
  readonly stage: QualifiedName
  /** Paths on this machine; at most 1,000. */
  readonly files: readonly string[]
  readonly format: FileFormatShape
  readonly match: 'position' | 'name'
  readonly onProgress?: (progress: LoadProgress) => void
  /** Cancels between files and within statements. */
  readonly signal?: AbortSignal
  /** Recorded by the engine beside each statement. */
  readonly tag?: string
}

/** How far a load has come. */
export interface LoadProgress {
  /** The file that the phase is about; when copying, the last one. */
  readonly file: string
  readonly phase: 'uploading' | 'uploaded' | 'copying' | 'done'
  /** Bytes of all files that are on the stage. */
  readonly bytesDone: number
  readonly bytesTotal: number
  /** Zero until the phase is `done`. */
  readonly rowsLoaded: number
}

/** What a load did. */
export interface LoadReport {
  /** Zero when Snowflake has loaded the same files before. */
  readonly rowsLoaded: number
  readonly files: number
  readonly bytes: number
  readonly ms: number
  readonly queryId?: string
}
