/** Whether two values say the same; the order of keys says nothing. */
export function isSameJson(left: unknown, right: unknown): boolean {
  if (Object.is(left, right) || left === right) return true
  if (typeof left !== 'object' || typeof right !== 'object' || left === null || right === null) return false
  if (Array.isArray(left) || Array.isArray(right))
    return (
      Array.isArray(left) &&
      Array.isArray(right) &&
      left.length === right.length &&
      left.every((each, index) => isSameJson(each, right[index]))
    )
  const names = Object.keys(left)
  return (
    names.length === Object.keys(right).length &&
    names.every(
      (name) =>
        Object.hasOwn(right, name) &&
        isSameJson(
          (left as Readonly<Record<string, unknown>>)[name],
          (right as Readonly<Record<string, unknown>>)[name],
        ),
    )
  )
}
