import type { Expression } from '@mesh/sql'

/** The name that Snowflake gives to an expression without an alias: a column's own name, else its text, quoted parts too, in upper case. */
export function outputName(expression: Expression, text: string): string {
  if (expression.kind === 'columnReference') return expression.parts.at(-1)?.name ?? ''
  if (expression.kind === 'positionalColumn') return `$${expression.position}`
  return text.slice(expression.span.start, expression.span.end).toUpperCase()
}
