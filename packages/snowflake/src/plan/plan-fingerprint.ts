import { hashJson } from '@mesh/core'
import { objectKey } from '../object/object-key.ts'
import type { CurrentState } from '../state/current-state.ts'
import type { PlanStep } from './plan.ts'

/** Hash of the part of an account that a plan decided about. */
export function fingerprintState(current: CurrentState, concerns: readonly string[]): string {
  const concerned = new Set(concerns)
  const entries = current.objects.map((object) => [objectKey(object), object] as const)
  return hashJson(Object.fromEntries(entries.filter(([key]) => concerned.has(key))))
}

/** Hash of what a plan would do. */
export const fingerprintSteps = (steps: readonly PlanStep[]): string => hashJson(steps)
