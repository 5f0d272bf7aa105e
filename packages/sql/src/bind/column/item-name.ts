import type { Expression } from '../../tree/expression/expression.ts'
import type { BindContext } from '../context/bind-context.ts'

/** The name that Snowflake gives a column without alias: that of the column it is, else its own text in upper case. */
export function itemName({ text }: BindContext, expression: Expression, index: number): string {
  if (expression.kind === 'columnReference') return expression.parts.at(-1)?.name ?? ''
  if (expression.kind === 'positionalColumn') return `$${expression.position}`
  if (text === undefined) return `$${index + 1}`
  return text.slice(expression.span.start, expression.span.end).toUpperCase()
}
