import { type Clock, systemClock } from '@mesh/core'
import type { CatalogTable } from '@mesh/sql'
import type { Check } from '../check/check.ts'

/** How checks are evaluated over rows. */
export interface EvaluateOptions {
  /** The columns of tables with their types: `TableShape`s fit. @defaultValue a column has the type of its values */
  readonly columns?: readonly CatalogTable[]
  /** What "now" is. @defaultValue the system's clock */
  readonly clock?: Clock
  /** Shows some broken rows of each check that warns or fails. @defaultValue none are shown */
  readonly samples?: { readonly limit: number }
  /** Gives the reason why a check shall not run now, or nothing. @defaultValue all run */
  readonly skip?: (check: Check) => string | undefined
  /** Most segments of a check that groups; with more it is an error. @defaultValue 1,000 */
  readonly segmentLimit?: number
}

/** {@link EvaluateOptions} with every decision made. */
export interface ResolvedEvaluateOptions {
  readonly columns: readonly CatalogTable[]
  readonly clock: Clock
  readonly sampleLimit: number
  readonly skip: (check: Check) => string | undefined
  readonly segmentLimit: number
}

/** Fills in what the caller left open. */
export const resolveEvaluateOptions = (options: EvaluateOptions): ResolvedEvaluateOptions => ({
  columns: options.columns ?? [],
  clock: options.clock ?? systemClock,
  sampleLimit: Math.max(0, Math.trunc(options.samples?.limit ?? 0)),
  skip: options.skip ?? (() => undefined),
  segmentLimit: options.segmentLimit ?? 1_000,
})
