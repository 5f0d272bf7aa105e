import type { PlanStep } from '../plan/plan.ts'

/** What applying a plan did. */
export interface ApplyReport {
  readonly done: readonly PlanStep[]
  /** Empty when all went well; else the step that failed comes first. */
  readonly notDone: readonly PlanStep[]
  /** Query ids in the order of execution, where the engine gives them. */
  readonly queryIds: readonly string[]
  readonly statements: number
  readonly ms: number
}
