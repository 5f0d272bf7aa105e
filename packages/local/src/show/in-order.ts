import type { AnySecurable } from '../catalog/object/securable.ts'
import { nameParts } from '../catalog/securable-name.ts'

/** By database, schema and name, as SHOW has its rows; those of one name by age. */
export function inOrder<Kind extends AnySecurable>(objects: readonly Kind[]): Kind[] {
  const keyed = objects.map((object) => ({ object, key: nameParts(object).join('\0') }))
  keyed.sort((left, right) => compare(left.key, right.key) || left.object.id - right.object.id)
  return keyed.map(({ object }) => object)
}

const compare = (left: string, right: string): number => Number(left > right) - Number(left < right)
