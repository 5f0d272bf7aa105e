import type { Expression } from '@mesh/sql'
import type { Column } from '../../catalog/securable.ts'
import { invalidStatement } from '../../errors.ts'
import { parseQuery } from '../parse.ts'

/** What DEFAULT means for a column: its default, or NULL. All other expressions are what they are. */
export function orDefault(expression: Expression, column: Column | undefined): Expression {
  if (expression.kind !== 'defaultValue') return expression
  const text = column?.default ?? null
  if (text === null) return { kind: 'nullLiteral', span: expression.span }
  const select = parseQuery(`SELECT ${text}`).body
  const item = select.kind === 'select' ? select.items[0] : undefined
  if (item?.kind !== 'selectItem') throw invalidStatement('a default is no expression')
  return item.expression
}
