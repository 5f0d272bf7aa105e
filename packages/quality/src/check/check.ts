import type { ContractReference, QualifiedName } from '@mesh/core'
import type { Metric } from '../metric/metric.ts'
import type { CheckSample } from './check-sample.ts'
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
