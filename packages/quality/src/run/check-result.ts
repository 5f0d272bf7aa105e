import type { Location } from '@mesh/core'
import type { Check } from '../check/check.ts'
import type { Outcome } from './outcome.ts'

/** What was measured of one check, and how it was judged. Plain data. */
export interface CheckResult {
  readonly kind: 'checkResult'
  readonly check: Check
  readonly outcome: Outcome
  /** The metric; null when it has no value (no row with an age), absent when it was not measured. */
  readonly value?: number | null
  /** Rows measured: what `fractionOfRows` divides by. */
  readonly rows?: number
  /** Rows with a value: what `fractionOfNonNull` divides by. Measured when a threshold asks for it. */
  readonly nonNull?: number
  /** What stands behind the value, a line each: how columns differ. */
  readonly details?: readonly string[]
  /** What earlier runs let expect, in words: of a threshold on history. */
  readonly comparison?: string
  /** Of a check that groups, what was measured of each group: worst first. */
  readonly segments?: readonly SegmentResult[]
  /** The thresholds in words. */
  readonly threshold: string
  /** SQL that gives the broken rows, in the engine's own dialect. */
  readonly reproduce?: string
  readonly samples?: RowSamples
  /** Why there is no value; of a check that has one, why its samples could not be read. */
  readonly error?: CheckFailure
  /** Why it was skipped. */
  readonly reason?: string
  /** Wall time of the statement that gave the value, which other checks may share. */
  readonly ms: number
}

/** What was measured of the rows that share the values of the check's `groupBy`. */
export interface SegmentResult {
  /** JSON of the values; stays the same from run to run. */
  readonly key: string
  /** The values, in the order of `groupBy`, as the engine gives them. */
  readonly values: readonly unknown[]
  readonly outcome: Outcome
  readonly value?: number | null
  readonly rows?: number
  readonly nonNull?: number
  readonly details?: readonly string[]
  readonly comparison?: string
  readonly error?: CheckFailure
  readonly reason?: string
}

/** Some of the broken rows. */
export interface RowSamples {
  readonly columns: readonly string[]
  /** Values by column, in the order of `columns`; `***` for a masked one. */
  readonly rows: readonly (readonly unknown[])[]
  /** Most rows that were asked for. */
  readonly limit: number
}

/** A failure as plain data. */
export interface CheckFailure {
  readonly code: string
  readonly message: string
  readonly why?: string
  readonly hint?: string
  readonly where?: Location
}
