import type { TableAlias } from '../../tree/table/table-factor.ts'
import type { Cursor } from '../cursor.ts'
import { columnWords } from '../keywords.ts'
import { parseParenthesised } from '../list.ts'
import { parseAlias, parseIdentifier } from '../name.ts'

/** `[AS] name [(column, …)]` when it comes next. */
export function parseTableAlias(cursor: Cursor): TableAlias | undefined {
  const { kind, value } = cursor.peek()
  if (kind === 'word') {
    if (columnWords.has(value)) return undefined
    if (value === 'DIRECTED' && cursor.atWord('JOIN', 1)) return undefined
  } else if (kind !== 'quotedIdentifier') return undefined
  const start = cursor.start()
  const name = parseAlias(cursor)
  if (name === undefined) return undefined
  const columns = cursor.atSymbol('(')
    ? parseParenthesised(cursor, (inner) => parseIdentifier(inner, 'a column'))
    : []
  return { kind: 'tableAlias', name, columns, span: cursor.span(start) }
}
