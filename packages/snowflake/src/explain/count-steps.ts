import type { PlanStep, RiskClass, StepKind } from '../plan/plan.ts'

/** Steps by what they do and by what they risk. */
export interface StepCounts extends Readonly<Record<StepKind, number>>, Readonly<Record<RiskClass, number>> {}

/** Counts the steps of a plan. */
export function countSteps(steps: readonly PlanStep[]): StepCounts {
  const counts = { create: 0, alter: 0, drop: 0, grant: 0, revoke: 0, safe: 0, rebuild: 0, destructive: 0 }
  for (const { kind, risk } of steps) {
    counts[kind] += 1
    counts[risk] += 1
  }
  return counts
}

/** `12 to create, 3 to change, 1 to drop, 8 to grant, 0 to revoke`, without the zeros. */
export function summarize(counts: StepCounts): string {
  const words: readonly (readonly [number, string])[] = [
    [counts.create, 'to create'],
    [counts.alter, 'to change'],
    [counts.drop, 'to drop'],
    [counts.grant, 'to grant'],
    [counts.revoke, 'to revoke'],
  ]
  return words.flatMap(([count, what]) => (count === 0 ? [] : [`${count} ${what}`])).join(', ')
}
