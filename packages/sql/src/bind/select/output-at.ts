import type { Expression } from '../../tree/expression/expression.ts'
import type { BoundColumn } from '../bound-query.ts'
import { isOpen } from '../column/open-column.ts'
import { type BindContext, report } from '../context/bind-context.ts'

/** The column of the select list that a bare number in GROUP BY or ORDER BY means. */
export function outputAt(
  context: BindContext,
  columns: readonly BoundColumn[],
  key: Expression,
  clause: 'GROUP BY' | 'ORDER BY',
): BoundColumn | undefined {
  if (key.kind !== 'numberLiteral') return undefined
  const position = Number(key.text)
  const column = columns[position - 1]
  if (column === undefined && !columns.some(isOpen))
    report(context, key.span, {
      code: 'SQL.UNKNOWN_COLUMN',
      message: `${clause} ${key.text} names no column: the select list has ${columns.length}`,
      hint: 'Count columns from 1.',
    })
  return column
}
