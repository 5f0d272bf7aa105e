import type { Cursor } from '../cursor.ts'

/** Whether a block comes next: DECLARE, or a BEGIN that begins no transaction. */
export const atBlock = (cursor: Cursor): boolean =>
  cursor.at('DECLARE') || (cursor.at('BEGIN') && !atTransaction(cursor))

/** Whether `BEGIN` stands alone or with WORK, TRANSACTION or NAME behind it, as words and not as variables. */
function atTransaction(cursor: Cursor): boolean {
  const { kind, value } = cursor.peek(1)
  if (kind !== 'word') return kind === 'end' || (kind === 'symbol' && value !== '(')
  const assigned = cursor.atSymbol(':=', 2)
  return !assigned && (value === 'WORK' || value === 'TRANSACTION' || value === 'NAME')
}
