import type { PlanStep } from '../plan/plan.ts'

/** How a plan is applied. */
export interface ApplyOptions {
  /**
   * What the caller agrees to lose: addresses (`table AIRPORTS.AIRPORTS.AIRPORTS`), or whole risk classes. `destructive`
   * includes `rebuild`.
   * @defaultValue nothing
   */
  readonly consent?: readonly (string | 'rebuild' | 'destructive')[]
  /** Hears of each step before and after it runs. */
  readonly onProgress?: (progress: ApplyProgress) => void
  /** Stops between and within steps. */
  readonly signal?: AbortSignal
  /** Recorded by the engine beside each statement. */
  readonly tag?: string
}

/** One step begins or ends. */
export interface ApplyProgress {
  readonly phase: 'started' | 'done'
  readonly step: PlanStep
  /** Steps that are finished. */
  readonly done: number
  readonly total: number
}
