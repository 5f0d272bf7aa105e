import type { AnySecurable, Securable } from '../catalog/object/securable.ts'

/** What the account file does not keep of an object: what follows from the rows, or is kept elsewhere. */
const volatile: ReadonlySet<string> = new Set([
  'version',
  'inputs',
  'refreshedOn',
  'folder',
  'credentials',
  'offset',
  'mounted',
])

/** An object as JSON text; other objects in it by their ids. */
export function encodeObject(object: AnySecurable): string {
  const own: Record<string, unknown> = {}
  const imports = 'imported' in object
  for (const [key, value] of Object.entries(object))
    if (!volatile.has(key)) own[key] = encode(imports && key === 'schemas' ? new Map() : value)
  return JSON.stringify(own)
}

/** A part of an object, or of a grant. */
export function encode(value: unknown): unknown {
  if (typeof value === 'bigint') return { $bigint: String(value) }
  if (typeof value !== 'object' || value === null) return value
  if (isSecurable(value)) return { $object: value.id }
  if (value instanceof Map) return { $map: [...value].map(([key, each]) => [key, encode(each)]) }
  if (value instanceof Set) return { $set: [...value].map(encode) }
  if (Array.isArray(value)) return value.map(encode)
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, encode(each)]))
}

const isSecurable = (value: object): value is Securable =>
  'id' in value && 'createdOn' in value && typeof value.id === 'number'
