import type { Check } from '../check/check.ts'
import type { RowSamples } from './check-result.ts'

/** Takes sampled rows to a place of their own, such as a table that few may read; the run then holds none of them. */
export interface SampleSink {
  /** Keeps the rows of a check, by columns that may be shown, masked ones as `***`. */
  store(check: Check, samples: RowSamples): Promise<void>
}
