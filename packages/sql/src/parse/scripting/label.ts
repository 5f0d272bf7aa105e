import type { Identifier } from '../../tree/name/identifier.ts'
import type { Cursor } from '../cursor.ts'
import { columnWords } from '../keywords.ts'
import { atIdentifier, parseAnyIdentifier } from '../name.ts'

/** Words behind an END that say what it ends, or end something else. */
const noLabels = new Set(['BEGIN', 'END', 'EXCEPTION', 'IF', 'LOOP', 'REPEAT', 'UNTIL', 'WHILE'])

/** The label of a loop or block, when one comes next. */
export const parseLabel = (cursor: Cursor): Identifier | undefined => {
  const { value } = cursor.peek()
  return (atIdentifier(cursor) || columnWords.has(value)) && !noLabels.has(value)
    ? parseAnyIdentifier(cursor)
    : undefined
}
