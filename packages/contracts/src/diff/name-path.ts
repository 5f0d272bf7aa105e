import { pointerTo } from '../read/pointer.ts'

const names = [
  'name',
  'id',
  'server',
  'role',
  'property',
  'username',
  'channel',
  'metric',
  'value',
  'to',
  'url',
] as const

/**
 * JSON pointers of a document with names where they have positions: `/schema/0/properties/2` →
 * `/schema/flights/properties/delay`. Remembers the parts that pointers share.
 */
export function createNamePaths(document: object): (pointer: string) => NamedPlace {
  const known = new Map<string, Part>([['', { value: document, pointer: '', path: '' }]])
  const find = (pointer: string): Part => {
    const found = known.get(pointer)
    if (found !== undefined) return found
    const end = pointer.lastIndexOf('/')
    const parent = find(pointer.slice(0, Math.max(end, 0)))
    const token = pointer.slice(end + 1)
    const step = token.includes('~') ? token.replaceAll('~1', '/').replaceAll('~0', '~') : token
    const value = (parent.value as Fields | null | undefined)?.[step]
    const name = (Array.isArray(parent.value) ? nameOf(value) : undefined) ?? step
    const here = value === undefined ? parent : { value, pointer, path: pointerTo(parent.path, name) }
    known.set(pointer, here)
    return here
  }
  return find
}

/** A place of a document; the nearest one around where a pointer names nothing. */
export interface NamedPlace {
  readonly pointer: string
  readonly path: string
}

interface Part extends NamedPlace {
  readonly value: unknown
}

function nameOf(entry: unknown): string | undefined {
  if (typeof entry !== 'object' || entry === null) return undefined
  const found = names.find((name) => ['string', 'number'].includes(typeof (entry as Fields)[name]))
  return found && String((entry as Fields)[found])
}

type Fields = Readonly<Record<string, unknown>>
