import type { Identifier } from '../../tree/name/identifier.ts'
import type { Cursor } from '../cursor.ts'
import { parseParenthesised } from '../list.ts'
import { parseIdentifier } from '../name.ts'

/** `(column, …)` when it comes next; none where it does not. */
export const parseTargetColumns = (cursor: Cursor): readonly Identifier[] =>
  cursor.atSymbol('(') ? parseParenthesised(cursor, parseColumn) : []

const parseColumn = (cursor: Cursor): Identifier => parseIdentifier(cursor, 'a column')
