import type { SqlRow } from '@mesh/core'
import { unreadable } from '../errors.ts'

/**
 * A text column of a SHOW result; empty when it is NULL or absent.
 *
 * SHOW names its columns in lower case, as in https://docs.snowflake.com/en/sql-reference/sql/show
 */
export function text(row: SqlRow, column: string): string {
  const value = row[column]
  return value === null || value === undefined ? '' : String(value)
}

/**
 * A column that SHOW always fills.
 *
 * @throws SNOWFLAKE.UNREADABLE when it is empty.
 */
export function required(row: SqlRow, column: string): string {
  const value = text(row, column)
  if (value === '')
    throw unreadable(`Column ${column}`, `The result has ${Object.keys(row).join(', ') || 'no columns'}.`)
  return value
}

/** Whether a Y/N or true/false column says yes. */
export const flag = (row: SqlRow, column: string): boolean => /^(?:Y|YES|TRUE)$/i.test(text(row, column))
