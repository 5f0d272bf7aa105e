import type { EnumValue } from '../../odcs/enum-value.ts'
import { list, own, type Tree } from '../tree.ts'

/** The values that a schema lists, null among them; undefined where it lists none. */
export function listedValues(schema: Tree): readonly unknown[] | undefined {
  if (Array.isArray(own(schema, 'enum'))) return list(schema, 'enum')
  return Object.hasOwn(schema, 'const') ? [own(schema, 'const')] : undefined
}

/** Whether a value can be one of an enum of a contract. */
export const isScalar = (value: unknown): value is Exclude<EnumValue['value'], null> =>
  ['string', 'number', 'boolean'].includes(typeof value)

/** Where a schema that was made of constants keeps what is said of each, by its JSON. */
export const enumNotes = Symbol('enum notes')
