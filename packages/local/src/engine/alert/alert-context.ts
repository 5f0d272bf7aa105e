import type { Alert } from '../../catalog/object/alert.ts'

/** The run of an alert that a session is in. Times are milliseconds. */
export interface AlertContext {
  readonly alert: Alert
  readonly scheduledAt: number
  /** When the last run was scheduled whose condition could be told; when the alert was made for none. */
  readonly lastSuccess: number
  readonly conditionQueryId: string
}
