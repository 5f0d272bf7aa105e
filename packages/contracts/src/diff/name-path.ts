import { pointerPath, pointerTo } from '../read/pointer.ts'

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

/** A JSON pointer with names where it has positions: `/schema/0/properties/2` → `/schema/flights/properties/delay`. */
export function namePath(document: object, pointer: string): string {
  let here: unknown = document
  let path = ''
  for (const step of pointerPath(pointer)) {
    const parent = here
    here = (parent as Readonly<Record<string, unknown>> | null | undefined)?.[step]
    path = pointerTo(path, Array.isArray(parent) ? (nameOf(here) ?? step) : step)
  }
  return path
}

function nameOf(entry: unknown): string | undefined {
  if (typeof entry !== 'object' || entry === null) return undefined
  const found = names.find((name) => ['string', 'number'].includes(typeof (entry as Named)[name]))
  return found && String((entry as Named)[found])
}

type Named = Readonly<Record<string, unknown>>
