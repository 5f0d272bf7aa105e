/** Whether two values of a table are the same: NULL is NULL, NaN is NaN, 1 is 1n; numbers may differ by the tolerance. */
export function sameCell(left: unknown, right: unknown, tolerance: number): boolean {
  if (left == null || right == null) return left == null && right == null
  if (isNumber(left) && isNumber(right)) {
    if (Object.is(left, right) || sameNumber(left, right) || (Number.isNaN(left) && Number.isNaN(right)))
      return true
    return tolerance > 0 && Math.abs(Number(left) - Number(right)) <= tolerance
  }
  if (left instanceof Date || right instanceof Date) return isoOf(left) === isoOf(right)
  if (typeof left === 'object' && typeof right === 'object') return sameParts(left, right, tolerance)
  return left === right
}

const isNumber = (value: unknown): value is number | bigint =>
  typeof value === 'number' || typeof value === 'bigint'

/** Moments by their time, whether they come as Date or as text. */
function isoOf(value: unknown): unknown {
  const date =
    value instanceof Date
      ? value
      : typeof value === 'string'
        ? new Date(value.endsWith('Z') ? value : `${value}Z`)
        : undefined
  return date === undefined || Number.isNaN(date.getTime()) ? value : date.getTime()
}

function sameParts(left: object, right: object, tolerance: number): boolean {
  if (Array.isArray(left) !== Array.isArray(right)) return false
  const [own, other] = [Object.entries(left), new Map(Object.entries(right))]
  return (
    own.length === other.size &&
    own.every(([key, value]) => other.has(key) && sameCell(value, other.get(key), tolerance))
  )
}

/** 0 and -0, 1 and 1n. */
const sameNumber = (left: number | bigint, right: number | bigint): boolean => left <= right && left >= right
