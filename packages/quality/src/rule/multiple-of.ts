import { sql } from '@mesh/sql'
import { remainderOf } from '../rows/cast/remainder-of.ts'
import type { RuleDefinition } from './rule-definition.ts'

/** `value` divided by `divisor` leaves no remainder. */
export interface MultipleOfRule {
  readonly kind: 'multipleOf'
  readonly divisor: number
}

/** All that is known of {@link MultipleOfRule}. */
export const multipleOf: RuleDefinition<MultipleOfRule> = {
  flaw: ({ divisor }) => (divisor > 0 ? undefined : 'It divides by a number that is not above 0.'),
  describe: ({ divisor }) => `is a multiple of ${divisor}`,
  broken: (column, { divisor }) => sql`MOD(${column}, ${sql.literal(divisor)}) <> 0`,
  breaks: (type, { divisor }) => {
    const isMultiple = remainderOf(type, divisor)
    return (cell) => !isMultiple(cell)
  },
}
