import type { StoredField, StoredPart, StoredType } from './stored-type.ts'
import { joinTypeChanges, type TypeChange } from './type-change.ts'

type NestedType = Extract<StoredType, { readonly kind: 'object' | 'array' | 'map' }>
type Compare = (before: StoredType, after: StoredType) => TypeChange

/** Whether a type has parts. */
export const isNested = (type: StoredType): type is NestedType =>
  type.kind === 'object' || type.kind === 'array' || type.kind === 'map'

/**
 * Compares structured types part by part, fields by name in any order. A semi-structured type takes every structured one of
 * its kind; the way back holds only some values.
 */
export function compareNested(before: NestedType, after: NestedType, compare: Compare): TypeChange {
  if (before.kind === 'object' && after.kind === 'object') {
    if (before.fields === undefined || after.fields === undefined)
      return openness(before.fields === undefined, after.fields === undefined)
    return compareFields(before.fields, after.fields, compare)
  }
  if (before.kind === 'array' && after.kind === 'array')
    return comparePart(before.items, after.items, compare)
  if (before.kind === 'map' && after.kind === 'map')
    return joinTypeChanges([
      comparePart(before.key, after.key, compare),
      comparePart(before.value, after.value, compare),
    ])
  return before.kind !== 'array' && after.kind === 'object' && after.fields === undefined
    ? 'converted'
    : 'changed'
}

function openness(wasOpen: boolean, isOpen: boolean): TypeChange {
  if (wasOpen === isOpen) return 'same'
  return isOpen ? 'converted' : 'changed'
}

function comparePart(
  before: StoredPart | undefined,
  after: StoredPart | undefined,
  compare: Compare,
): TypeChange {
  if (before === undefined || after === undefined) return openness(before === undefined, after === undefined)
  return joinTypeChanges([nullability(before.required, after.required), compare(before.type, after.type)])
}

/** Readers may rely on a value; stored ones may be missing. */
function nullability(was: boolean, is: boolean): TypeChange {
  if (was === is) return 'same'
  return is ? 'narrowed' : 'converted'
}

function compareFields(
  before: readonly StoredField[],
  after: readonly StoredField[],
  compare: Compare,
): TypeChange {
  const next = new Map(after.map((field) => [field.name, field]))
  const old = new Set(before.map(({ name }) => name))
  const kept = before.map((field): TypeChange => {
    const partner = next.get(field.name)
    return partner === undefined ? 'converted' : comparePart(field, partner, compare)
  })
  const added = after
    .filter(({ name }) => !old.has(name))
    .map(({ required }): TypeChange => (required ? 'narrowed' : 'widened'))
  return joinTypeChanges([...kept, ...added])
}
