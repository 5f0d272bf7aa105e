import type { Identifier } from '../../tree/name/identifier.ts'
import type { Cursor } from '../cursor.ts'
import { atIdentifier, parseIdentifier } from '../name.ts'

/** The label of a loop or block, when one comes next. */
export const parseLabel = (cursor: Cursor): Identifier | undefined =>
  atIdentifier(cursor) ? parseIdentifier(cursor, 'a label') : undefined
