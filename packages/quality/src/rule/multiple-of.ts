import { type SqlFragment, sql } from '@mesh/sql'
import { remainderOf } from '../rows/cast/remainder-of.ts'
import { numberOf } from '../rows/cell/number-of.ts'
import type { RuleDefinition } from './rule-definition.ts'

/**
 * `value` divided by `divisor` leaves no remainder. When the divisor is no whole number, a remainder counts only if it is at
 * least a billionth of the divisor away from none: FLOAT knows no exact tenths.
 */
export interface MultipleOfRule {
  readonly kind: 'multipleOf'
  readonly divisor: number
}

const tolerance = 1e-9

/** All that is known of {@link MultipleOfRule}. */
export const multipleOf: RuleDefinition<MultipleOfRule> = {
  flaw: ({ divisor }) => (divisor > 0 ? undefined : 'It divides by a number that is not above 0.'),
  describe: ({ divisor }) => `is a multiple of ${divisor}`,
  broken: (column, { divisor }) => brokenMultiple(sql`MOD(${column}, ${sql.literal(divisor)})`, divisor),
  breaks: (type, { divisor }) => {
    const isMultiple = remainderOf(type, divisor)
    if (Number.isInteger(divisor)) return (cell) => !isMultiple(cell)
    const read = numberOf(type)
    return (cell) => !isMultiple(cell) && isRemainder(Math.abs(read(cell) % divisor), divisor)
  },
}

const brokenMultiple = (remainder: SqlFragment, divisor: number): SqlFragment =>
  Number.isInteger(divisor)
    ? sql`${remainder} <> 0`
    : sql`(ABS(${remainder}) > ${sql.literal(divisor * tolerance)} AND ABS(${remainder}) < ${sql.literal(divisor - divisor * tolerance)})`

const isRemainder = (remainder: number, divisor: number): boolean =>
  remainder > divisor * tolerance && remainder < divisor - divisor * tolerance
