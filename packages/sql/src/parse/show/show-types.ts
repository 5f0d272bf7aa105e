import { objectTypes } from '../../tree/name/object-type.ts'
import { type ShowType, shownTypes } from '../../tree/show/show-type.ts'
import { pluralOf } from '../object-type.ts'

/** Types that are no plural. */
const same: ReadonlySet<string> = new Set(['SHARED CONTENT', 'EVENT ROUTING TABLE ON ORGANIZATION'])

/** How SHOW spells a type. */
export const shownAs = (type: ShowType): string => (same.has(type) ? type : pluralOf(type))

/** The type that each spelling means. */
export const showTypes: ReadonlyMap<string, ShowType> = new Map([
  ...[...objectTypes, ...shownTypes].map((type): [string, ShowType] => [shownAs(type), type]),
  ['USER PATS', 'USER PROGRAMMATIC ACCESS TOKEN'],
])
