/** Whether two trees are equal apart from spans, comments and fields that are undefined. */
export function sameTree(left: unknown, right: unknown): boolean {
  if (left === right) return true
  if (typeof left !== 'object' || typeof right !== 'object' || left === null || right === null) return false
  if (Array.isArray(left) !== Array.isArray(right)) return false
  const one = left as Readonly<Record<string, unknown>>
  const two = right as Readonly<Record<string, unknown>>
  for (const key of Object.keys(one)) if (!ignored(key) && !sameTree(one[key], two[key])) return false
  for (const key of Object.keys(two))
    if (!ignored(key) && one[key] === undefined && two[key] !== undefined) return false
  return true
}

const ignored = (key: string): boolean => key === 'span' || key === 'comments'
