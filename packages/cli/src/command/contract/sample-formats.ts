/** Formats of files whose rows, not whose text, tell what a contract may say. */
export const sampleFormats = ['parquet', 'csv', 'json'] as const

/** One of {@link sampleFormats}. */
export type SampleFormat = (typeof sampleFormats)[number]

/** Whether rows are read. */
export const isSampleFormat = (format: string): format is SampleFormat =>
  sampleFormats.some((each) => each === format)
