import { type SqlFragment, sql } from '@mesh/sql'
import type { RuleValue } from './rule-value.ts'
import { valueList } from './value-list.ts'

/** A condition that is true for NULL and for the values that stand for it. */
export function isMissing(column: SqlFragment, missingValues: readonly RuleValue[]): SqlFragment {
  return missingValues.length === 0
    ? sql`${column} IS NULL`
    : sql`(${column} IS NULL OR ${column} IN (${valueList(missingValues)}))`
}
