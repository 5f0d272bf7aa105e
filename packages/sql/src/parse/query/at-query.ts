import type { Cursor } from '../cursor.ts'
import { maxSqlDepth } from '../max-sql-depth.ts'

const continues = new Set(['UNION', 'EXCEPT', 'MINUS', 'INTERSECT', 'ORDER', 'LIMIT', 'OFFSET', 'FETCH'])

/**
 * Whether a query comes next. `((SELECT 1) UNION SELECT 2)` is one inside its parentheses, `((SELECT 1) + 1)` is not: what
 * follows the parenthesis that closes decides.
 */
export function atQuery(cursor: Cursor, ahead = 0): boolean {
  let at = ahead
  while (cursor.atSymbol('(', at) && at - ahead <= maxSqlDepth) at += 1
  // Whatever it is, it is nested too deep: the rule that reads it says so.
  if (at - ahead > maxSqlDepth) return true
  const token = cursor.peek(at)
  if (token.kind !== 'word') return false
  const starts =
    token.value === 'SELECT' ||
    (token.value === 'WITH' && cursor.peek(at + 1).kind !== 'symbol') ||
    (token.value === 'VALUES' && cursor.atSymbol('(', at + 1))
  for (let open = at - 1; starts && open >= ahead; open -= 1) {
    const after = cursor.afterGroup(open)
    if (
      after.kind === 'symbol'
        ? after.value !== ')' && after.value !== ';'
        : after.kind !== 'end' && !continues.has(after.value)
    )
      return false
  }
  return starts
}
