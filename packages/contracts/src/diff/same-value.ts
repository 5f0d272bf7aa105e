/** Whether two JSON-like values say the same; members that are undefined count as absent. */
export function sameValue(left: unknown, right: unknown): boolean {
  if (left === right) return true
  if (typeof left !== 'object' || typeof right !== 'object' || left === null || right === null) return false
  if (Array.isArray(left) || Array.isArray(right))
    return (
      Array.isArray(left) &&
      Array.isArray(right) &&
      left.length === right.length &&
      left.every((each, index) => sameValue(each, right[index]))
    )
  const [one, other] = [left, right] as readonly Readonly<Record<string, unknown>>[]
  if (one === undefined || other === undefined) return false
  for (const key in one) if (!sameValue(one[key], other[key])) return false
  for (const key in other) if (other[key] !== undefined && one[key] === undefined) return false
  return true
}
