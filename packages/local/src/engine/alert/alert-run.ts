/** One run of an alert, as ALERT_HISTORY tells of it. Times are milliseconds. */
export interface AlertRun {
  readonly alertId: number
  readonly name: string
  readonly database: string
  readonly schema: string
  readonly condition: string
  readonly conditionQueryId: string
  readonly action: string
  /** Null where the action did not run. */
  readonly actionQueryId: string | null
  readonly state: 'TRIGGERED' | 'CONDITION_FALSE' | 'CONDITION_FAILED' | 'ACTION_FAILED'
  readonly errorCode: string | null
  readonly errorMessage: string | null
  readonly scheduledAt: number
  readonly completedAt: number
  readonly scheduledFrom: 'SCHEDULE' | 'EXECUTE ALERT'
  readonly runbook: string | null
  readonly config: string | null
  readonly autoSuspended: boolean
}
