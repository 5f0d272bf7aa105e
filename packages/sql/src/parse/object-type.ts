import { type ObjectType, objectTypes } from '../tree/name/object-type.ts'
import type { Cursor } from './cursor.ts'

/** Longest spelling first, so that DATABASE ROLE is not read as DATABASE. */
const singular: readonly ObjectType[] = [...objectTypes].sort((left, right) => right.length - left.length)
const plural: ReadonlyMap<string, ObjectType> = new Map(singular.map((type) => [pluralOf(type), type]))

/** `DATABASE ROLE` → `DATABASE ROLES`, `MASKING POLICY` → `MASKING POLICIES`. */
export function pluralOf(type: string): string {
  return /[^AEIOU]Y$/.test(type) ? `${type.slice(0, -1)}IES` : `${type}S`
}

/** The type of an object, in the singular. */
export const parseObjectType = (cursor: Cursor): ObjectType | undefined => cursor.takeOneOf(singular)

/** The type of objects, in the plural; the singular comes out. */
export function parsePluralType(cursor: Cursor): ObjectType | undefined {
  const word = cursor.takeOneOf([...plural.keys()])
  return word === undefined ? undefined : plural.get(word)
}
