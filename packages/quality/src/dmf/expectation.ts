import { type SqlFragment, sql } from '@mesh/sql'
import type { Threshold } from '../check/threshold.ts'

/**
 * The condition under which a threshold holds for a value; nothing for one that needs the values of other runs. With a
 * divisor, the limits are of the fraction: no division is made, so decimals stay exact.
 *
 * Source: https://docs.snowflake.com/en/user-guide/data-quality-expectations (comparisons and logical operators of VALUE)
 */
export function holdsFor(
  value: SqlFragment,
  threshold: Threshold,
  divisor?: SqlFragment,
): SqlFragment | undefined {
  const limitOf = (limit: number) =>
    divisor === undefined ? sql.literal(limit) : sql`${sql.literal(limit)} * ${divisor}`
  switch (threshold.kind) {
    case 'compare': {
      const { operator, limit } = threshold
      return sql`${value} ${operators[operator]} ${limitOf(limit)}`
    }
    case 'between':
    case 'notBetween': {
      const { low, high, inclusive } = threshold
      const [from, to] = inclusive ? [sql`>=`, sql`<=`] : [sql`>`, sql`<`]
      const between = sql`${value} ${from} ${limitOf(low)} AND ${value} ${to} ${limitOf(high)}`
      return threshold.kind === 'between' ? between : sql`NOT (${between})`
    }
    default:
      return undefined
  }
}

const operators = { '=': sql`=`, '!=': sql`<>`, '<': sql`<`, '<=': sql`<=`, '>': sql`>`, '>=': sql`>=` }
