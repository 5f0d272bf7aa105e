import { canonicalValue } from './canonical-value.ts'
import type { ComparedColumn } from './compared-column.ts'

/** Part of a float in which engines may differ without a difference in the data. */
const negligible = 1e-11
/** What reading two decimals as floats may add to their difference, as a part of them. */
const rounding = 2 ** -51
/** Floats nearer to 0 are 0. */
const tiny = 1e-290

/** Whether two values that engines have given are equal, within the tolerance of their column. */
export function sameValue({ family, tolerance }: ComparedColumn, left: unknown, right: unknown): boolean {
  if (canonicalValue(left, family) === canonicalValue(right, family)) return true
  if (family !== 'exact' && family !== 'float') return false
  if (left === null || right === null) return false
  const [one, other] = [Number(left), Number(right)]
  if (!Number.isFinite(one) || !Number.isFinite(other)) return false
  const largest = Math.max(Math.abs(one), Math.abs(other))
  if (tolerance > 0) return Math.abs(one - other) <= tolerance + largest * rounding
  if (family === 'exact') return false
  return largest < tiny || Math.abs(one - other) <= negligible * largest
}
