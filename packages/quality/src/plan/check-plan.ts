import type { MeshError, SqlStatement } from '@mesh/core'
import type { SqlFragment } from '@mesh/sql'
import type { Check } from '../check/check.ts'
import type { Lane, Measurement } from './measurement.ts'

/** The statements that answer a list of checks. */
export interface CheckPlan {
  readonly kind: 'checkPlan'
  readonly steps: readonly PlanStep[]
  readonly checks: readonly PlannedCheck[]
}

/** One statement: value `n` of its only row is measurement `n`. */
export interface PlanStep {
  readonly lane: Lane
  readonly statement: SqlStatement
  readonly measurements: readonly Measurement[]
}

/** A check with what it needs to be judged, or why it cannot be measured. */
export type PlannedCheck =
  | {
      readonly kind: 'measured'
      readonly check: Check
      /** Keys of the measurements that it is judged from. */
      readonly needs: MetricNeeds
      /** The broken rows. Absent when the metric has none. */
      readonly failingRows?: FailingRowsQuery
    }
  | { readonly kind: 'refused'; readonly check: Check; readonly error: MeshError }

/** Keys of the measurements of one metric. */
export interface MetricNeeds {
  readonly value: string
  readonly rows?: string
  readonly nonNull?: string
}

/** A query for the rows that break a check. */
export interface FailingRowsQuery {
  /** Without a limit, values not masked: for a person who may read them. */
  readonly query: SqlFragment
  /** Masked where the check says so. */
  readonly sample: SqlFragment
}
