import { renderSql } from '../../render/render-sql.ts'
import type { Identifier } from '../../tree/name/identifier.ts'
import type { SelectItem } from '../../tree/query/select.ts'

/**
 * What PIVOT calls the column of a value: its alias, else the value as it is written, `'Q1'` with its quotes; an alias of the
 * aggregate comes behind: `'Q1_TOTAL'`. Source: https://docs.snowflake.com/en/sql-reference/constructs/pivot
 */
export function pivotName({ alias, expression }: SelectItem, aggregate: Identifier | undefined): string {
  const suffix = aggregate === undefined ? '' : `_${aggregate.name}`
  if (alias !== undefined) return alias.name + suffix
  switch (expression.kind) {
    case 'stringLiteral':
    case 'typedLiteral':
      return `'${expression.value}${suffix}'`
    case 'numberLiteral':
      return expression.text + suffix
    default:
      return renderSql(expression) + suffix
  }
}
