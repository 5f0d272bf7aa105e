import { assertNever } from '@mesh/core'
import type { Comparison, FixedThreshold } from './threshold.ts'

/** Whether a number, already divided as the threshold's measure asks, satisfies it. */
export function thresholdHolds(threshold: FixedThreshold, value: number): boolean {
  switch (threshold.kind) {
    case 'compare':
      return compares(threshold.operator, value, threshold.limit)
    case 'between':
      return isBetween(threshold, value)
    case 'notBetween':
      return !isBetween(threshold, value)
    default:
      return assertNever(threshold, 'threshold')
  }
}

function isBetween(
  { low, high, inclusive }: { readonly low: number; readonly high: number; readonly inclusive: boolean },
  value: number,
): boolean {
  return inclusive ? value >= low && value <= high : value > low && value < high
}

function compares(operator: Comparison, value: number, limit: number): boolean {
  switch (operator) {
    case '=':
      return value === limit
    case '!=':
      return value !== limit
    case '<':
      return value < limit
    case '<=':
      return value <= limit
    case '>':
      return value > limit
    case '>=':
      return value >= limit
    default:
      return assertNever(operator, 'comparison')
  }
}
