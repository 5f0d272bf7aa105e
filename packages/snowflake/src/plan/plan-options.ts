import type { DesiredState } from '../state/desired-state.ts'

/** How changes are planned. */
export interface PlanOptions {
  /**
   * What definitions asked for the last time. With it, what they no longer declare is dropped or revoked, and a column that
   * kept its id is renamed instead of dropped and added. Without it, nothing but columns is ever dropped.
   */
  readonly previous?: DesiredState
  /**
   * Whether privileges and roles granted by others on declared objects and roles are revoked instead of reported.
   * @defaultValue false
   */
  readonly exclusive?: boolean
}
