import { inDatabase, inSchema } from '../catalog/list-objects.ts'
import type { AnySecurable } from '../catalog/object/securable.ts'
import type { AnyFound } from './found.ts'

/** Objects that are remembered after they were dropped. */
const remembered = 10_000

/** Remembers an object that is dropped, and what is in it. */
export function bury(graves: AnyFound[], object: AnySecurable, deleted: number): void {
  const known = new Set(graves.map((each) => each.object))
  for (const each of inside(object)) if (!known.has(each)) graves.push({ object: each, deleted })
  if (graves.length > remembered) graves.splice(0, graves.length - remembered)
}

function inside(object: AnySecurable): Iterable<AnySecurable> {
  if (object.kind === 'DATABASE') return inDatabase(object)
  return object.kind === 'SCHEMA' ? inSchema(object) : [object]
}
