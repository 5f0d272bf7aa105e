import type { ContractReference, QualifiedName } from '@mesh/core'
import type { Metric } from '../metric/metric.ts'
import type { CheckSample } from './check-sample.ts'
import type { CheckWindow } from './check-window.ts'
import type { Dimension } from './dimension.ts'
import type { Threshold } from './threshold.ts'

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
  /** Beside `filter`, a span of time in which rows are measured. */
  readonly window?: CheckWindow
  /**
   * SQL expressions: rows for which all of them are equal (NULL included) are measured and judged as a segment of their own.
   * The worst verdict is the check's. More than 1,000 segments are an error.
   */
  readonly groupBy?: readonly string[]
  readonly must?: Threshold
  readonly should?: Threshold
  readonly dimension?: Dimension
  /** In the words of its author. It changes no outcome: thresholds do. */
  readonly severity?: string
  readonly description?: string
  /** Whom to tell. */
  readonly owner?: string
  readonly tags?: readonly string[]
  readonly source?: CheckSource
  readonly sample: CheckSample
}

/** The place in a contract that a check comes from. */
export interface CheckSource {
  readonly contract: ContractReference
  /** JSON pointer (RFC 6901) into the contract. */
  readonly pointer: string
}
