import { type ObjectType, objectTypes } from '../tree/name/object-type.ts'
import type { Cursor } from './cursor.ts'
import { atIdentifier } from './name.ts'

/** `DATABASE ROLE` → `DATABASE ROLES`, `MASKING POLICY` → `MASKING POLICIES`, `INDEX` → `INDEXES`. */
export function pluralOf(type: string): string {
  if (/[^AEIOU]Y$/.test(type)) return `${type.slice(0, -1)}IES`
  return /(?:X|SS|CH)$/.test(type) ? `${type}ES` : `${type}S`
}

const plural: ReadonlyMap<string, ObjectType> = new Map(objectTypes.map((type) => [pluralOf(type), type]))

const singularByWord = longestByFirstWord(objectTypes)
const pluralByWord = longestByFirstWord([...plural.keys()])

/** The type of an object, in the singular. */
export function parseObjectType(cursor: Cursor): ObjectType | undefined {
  if (cursor.at('RSS') && atIdentifier(cursor, 1) && cursor.take('RSS')) return 'RESTRICTED SESSION SCOPE'
  return takeByFirstWord(cursor, singularByWord)
}

/** The type of objects, in the plural; the singular comes out. */
export function parsePluralType(cursor: Cursor): ObjectType | undefined {
  const phrase = takeByFirstWord(cursor, pluralByWord)
  return phrase === undefined ? undefined : plural.get(phrase)
}

/** Phrases under their first word, the longest first, so that DATABASE ROLE is not read as DATABASE. */
export function longestByFirstWord<Phrase extends string>(
  phrases: readonly Phrase[],
): ReadonlyMap<string, readonly Phrase[]> {
  const index = new Map<string, Phrase[]>()
  for (const each of [...phrases].sort((left, right) => right.length - left.length)) {
    const word = each.split(' ', 1)[0] ?? each
    index.set(word, [...(index.get(word) ?? []), each])
  }
  return index
}

/** Consumes the phrase that comes next. */
export function takeByFirstWord<Phrase extends string>(
  cursor: Cursor,
  index: ReadonlyMap<string, readonly Phrase[]>,
): Phrase | undefined {
  const { kind, value } = cursor.peek()
  const candidates = kind === 'word' ? index.get(value) : undefined
  if (candidates !== undefined) return cursor.takeOneOf(candidates)
  for (const word of index.keys()) cursor.at(word)
  return undefined
}
