import type { ColumnReference } from '../../tree/expression/column-reference.ts'

/**
 * Context functions that are written without parentheses.
 * Source: https://docs.snowflake.com/en/sql-reference/functions-context
 */
const bareFunctions = new Set([
  'CURRENT_DATE',
  'CURRENT_TIME',
  'CURRENT_TIMESTAMP',
  'CURRENT_USER',
  'LOCALTIME',
  'LOCALTIMESTAMP',
])

/** Whether a name that no column has is something else: a context function, the next value of a sequence. */
export function isNoColumn({ parts }: ColumnReference): boolean {
  const last = parts[parts.length - 1]
  if (last === undefined || last.quoted) return false
  return parts.length > 1 ? last.name === 'NEXTVAL' : bareFunctions.has(last.name)
}
