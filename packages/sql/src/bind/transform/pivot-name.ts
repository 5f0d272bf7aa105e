import { renderSql } from '../../render/render-sql.ts'
import type { SelectItem } from '../../tree/query/select.ts'

/**
 * What PIVOT calls the column of a value: its alias, else the value as it is written, quotes included: `'Q1'`.
 * Source: https://docs.snowflake.com/en/sql-reference/constructs/pivot
 */
export function pivotName({ alias, expression }: SelectItem): string {
  if (alias !== undefined) return alias.name
  switch (expression.kind) {
    case 'stringLiteral':
    case 'typedLiteral':
      return `'${expression.value}'`
    case 'numberLiteral':
      return expression.text
    default:
      return renderSql(expression)
  }
}
