import type { MeshError, SqlStatement } from '@mesh/core'
import type { SqlFragment } from '@mesh/sql'
import type { Check } from '../check/check.ts'
import type { Lane, Measurement } from '../measurement/measurement.ts'

/** The statements that answer a list of checks. */
export interface CheckPlan {
  readonly kind: 'checkPlan'
  readonly steps: readonly PlanStep[]
  /** In the order of the checks. */
  readonly checks: readonly PlannedCheck[]
}

/** One statement: behind the columns of its groups, column `n` is measurement `n`; one row, or one for each segment. */
export interface PlanStep {
  readonly lane: Lane
  /** Key of the source that it reads. */
  readonly source: string
  readonly statement: SqlStatement
  readonly measurements: readonly [Measurement, ...Measurement[]]
  /** How many columns tell segments apart; 0 where there is one row for all. */
  readonly groups: number
  /** The steps that it combines, in the order of its columns; each can be read by itself. */
  readonly parts?: readonly PlanStep[]
  /** Most rows that it may give. */
  readonly rowLimit?: number
}

/** A check with what it is judged from, or why it cannot be measured. */
export type PlannedCheck = MeasuredCheck | RefusedCheck

/** A check that the steps of its plan answer. */
export interface MeasuredCheck {
  readonly kind: 'measured'
  readonly check: Check
  readonly needs: MeasurementKeys
  /** The broken rows. Absent when no single row breaks the check. */
  readonly failingRows?: FailingRowsQuery
}

/** A check that no statement can answer. */
export interface RefusedCheck {
  readonly kind: 'refused'
  readonly check: Check
  readonly error: MeshError
}

/** Keys of the measurements of one check, by the name of the metric's part. */
export type MeasurementKeys = Readonly<Record<string, string>>

/** A query for the rows that break a check. */
export interface FailingRowsQuery {
  /** Without a limit, values not masked: for a person who may read them. */
  readonly query: SqlStatement
  /** Masked where the check says so. Absent when nobody said which columns may be shown. */
  readonly sample?: SqlFragment
}
