import type { Inferred } from './inferred.ts'

/** Whether two types are one, down to their fields. */
export function sameType(left: Inferred, right: Inferred): boolean {
  if (left === right) return true
  if (left === undefined || left.kind !== right?.kind) return false
  if (left.kind === 'integer' && right.kind === 'integer') return left.precision === right.precision
  if (left.kind === 'string' && right.kind === 'string') return left.maxLength === right.maxLength
  return JSON.stringify(left) === JSON.stringify(right)
}
