import type { Expression, Span } from '@mesh/sql'
import type { Column } from '../../catalog/object/column.ts'
import { invalidStatement } from '../../errors/statement-failures.ts'
import { parseQuery } from '../parse.ts'

/** What DEFAULT means for a column: its default, or NULL. All other expressions are what they are. */
export function orDefault(expression: Expression, column: Column | undefined): Expression {
  if (expression.kind !== 'defaultValue') return expression
  if (column?.identity !== undefined) return nextNumber(column.identity.counter, expression.span)
  const text = column?.default ?? null
  if (text === null) return { kind: 'nullLiteral', span: expression.span }
  const select = parseQuery(`SELECT ${text}`).body
  const item = select.kind === 'select' ? select.items[0] : undefined
  if (item?.kind !== 'selectItem') throw invalidStatement('a default is no expression')
  return item.expression
}

/** The next number of a column: a call that only the engine writes. */
const nextNumber = (counter: string, span: Span): Expression => ({
  kind: 'functionCall',
  name: {
    kind: 'objectName',
    parts: [{ kind: 'identifier', name: 'SYSTEM$NEXT_IDENTITY', quoted: false, span }],
    span,
  },
  distinct: false,
  arguments: [{ kind: 'stringLiteral', value: counter, span }],
  span,
})
