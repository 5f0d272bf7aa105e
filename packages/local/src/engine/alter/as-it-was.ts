import type { AnySecurable } from '../../catalog/object/securable.ts'

/** Remembers an object; the answer makes it again what it was. An ALTER that fails in the middle of its actions has done nothing. */
export function asItWas(object: AnySecurable): () => void {
  const own = Object.entries(object).map(([key, value]) => [key, value, partsOf(value)] as const)
  return () => {
    for (const key of Object.keys(object)) delete (object as unknown as Record<string, unknown>)[key]
    for (const [key, value, putBack] of own) {
      putBack()
      Object.assign(object, { [key]: value })
    }
  }
}

/** Remembers what is in a list of parts, such as columns, or in a map. */
function partsOf(value: unknown): () => void {
  if (value instanceof Map) {
    const entries = [...value]
    return () => {
      value.clear()
      for (const [key, each] of entries) value.set(key, each)
    }
  }
  if (!Array.isArray(value)) return () => undefined
  const parts = value.map((each: unknown) => [each, membersOf(each)] as const)
  return () => {
    value.splice(0, value.length, ...parts.map(([each]) => each))
    for (const [, putBack] of parts) putBack()
  }
}

function membersOf(part: unknown): () => void {
  if (typeof part !== 'object' || part === null || 'createdOn' in part) return () => undefined
  const members = { ...part }
  const tags = 'tags' in part ? partsOf(part.tags) : () => undefined
  return () => {
    for (const key of Object.keys(part)) if (!(key in members)) delete (part as Record<string, unknown>)[key]
    Object.assign(part, members)
    tags()
  }
}
