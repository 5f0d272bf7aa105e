/** The formats of files that engines read as tables. */
export const dataFileFormats = ['parquet', 'csv', 'json'] as const

/** One of {@link dataFileFormats}. */
export type DataFileFormat = (typeof dataFileFormats)[number]

/** Files whose rows together are one table. */
export interface DataFiles {
  readonly kind: 'dataFiles'
  readonly format: DataFileFormat
  /** Paths as the file system has them: no pattern is looked for in them. */
  readonly paths: readonly string[]
}
