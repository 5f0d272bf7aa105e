import type { Inferred } from './inferred.ts'

/** Whether two types are one, down to their fields. */
export const sameType = (left: Inferred, right: Inferred): boolean =>
  left === right || JSON.stringify(left) === JSON.stringify(right)
