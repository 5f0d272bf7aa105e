import { type SqlFragment, sql } from '@mesh/sql'
import type { RuleValue } from './rule-value.ts'

/** Values as SQL lists them, without the parentheses. */
export const valueList = (values: readonly RuleValue[]): SqlFragment =>
  sql.join(values.map((value) => sql.literal(value)))
