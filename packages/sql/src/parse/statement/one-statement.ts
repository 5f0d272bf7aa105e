import { tokenize } from '../../token/tokenize.ts'
import { type Cursor, createCursor } from '../cursor.ts'
import { grammar } from '../grammar.ts'

/** Runs a rule over a whole text; semicolons may follow, nothing else. */
export function parseWhole<Result>(text: string, rule: (cursor: Cursor) => Result): Result {
  const cursor = createCursor(text, tokenize(text), grammar)
  const result = rule(cursor)
  while (cursor.takeSymbol(';'));
  if (cursor.atSymbol('->>')) cursor.refuse('The flow operator ->>')
  if (cursor.peek().kind !== 'end') cursor.fail('the end of the statement')
  return result
}
