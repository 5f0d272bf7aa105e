import type { ContractReference, QualifiedName } from '@mesh/core'
import type { Metric } from './metric.ts'
import type { Threshold } from './threshold.ts'

/** The aspects of quality that ODCS names. */
export const dimensions = [
  'accuracy',
  'completeness',
  'conformity',
  'consistency',
  'coverage',
  'timeliness',
  'uniqueness',
] as const

/** One of {@link dimensions}. */
export type Dimension = (typeof dimensions)[number]

/**
 * One promise about data that can be measured: plain data, from a contract or made by {@link check}.
 *
 * When `must` does not hold the outcome is `fail`; else, when `should` does not hold, it is `warn`. At least one is given.
 */
export interface Check {
  readonly kind: 'check'
  /** Unique among the checks of a contract and stable while the promise stays: `AIRPORTS.IATA missingRows`. */
  readonly id: string
  readonly table: QualifiedName
  readonly metric: Metric
  /** SQL condition; only rows for which it is true are measured. Referenced tables are not filtered. */
  readonly filter?: string
  readonly must?: Threshold
  readonly should?: Threshold
  readonly dimension?: Dimension
  /** In the words of its author. It changes no outcome: thresholds do. */
  readonly severity?: string
  readonly description?: string
  readonly source?: CheckSource
  readonly sample: CheckSample
}

/** The place in a contract that a check comes from. */
export interface CheckSource {
  readonly contract: ContractReference
  /** JSON pointer (RFC 6901) into the contract. */
  readonly pointer: string
}

/** What may be shown of a failing row. */
export interface CheckSample {
  /** Columns that identify the row, and those that are checked: exact stored names. */
  readonly columns: readonly string[]
  /** Those of `columns` whose values never leave the engine: `***` is shown instead. */
  readonly masked: readonly string[]
}
