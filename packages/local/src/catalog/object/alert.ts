import type { Schema } from './schema.ts'
import type { Securable } from './securable.ts'

/** An alert: a condition that is looked at on a schedule, and what is done when it gives rows. */
export interface Alert extends Securable {
  readonly kind: 'ALERT'
  readonly schema: Schema
  warehouse: string | null
  schedule: string
  /** A query, SHOW or CALL. */
  condition: string
  action: string
  /** By name. */
  options: Readonly<Record<string, string>>
  started: boolean
  /** When it runs next; null for never by itself. */
  dueAt: number | null
  /** Runs that have failed, one after the other. */
  failures: number
  /** Whether it is suspended because it failed too often; null for one that never was. */
  autoSuspended: boolean | null
  /** When the last run was scheduled whose condition could be told; null for none. */
  lastSuccess: number | null
}
