import { sql } from '@mesh/sql'
import { valueIn } from '../rows/cast/value-in.ts'
import { describeValues } from './describe-values.ts'
import type { RuleDefinition } from './rule-definition.ts'
import type { RuleValue } from './rule-value.ts'

/** Equal to one of the values; text by code point, so case and spaces count. */
export interface AcceptedRule {
  readonly kind: 'accepted'
  readonly values: readonly RuleValue[]
}

/** All that is known of {@link AcceptedRule}. */
export const accepted: RuleDefinition<AcceptedRule> = {
  flaw: ({ values }) => (values.length === 0 ? 'It accepts no value.' : undefined),
  describe: ({ values }) => `is ${describeValues(values)}`,
  broken: (column, { values }) =>
    sql`NOT (${sql.call('isIn', column, ...values.map((value) => sql.literal(value)))})`,
  breaks: (type, { values }) => {
    const isKnown = valueIn(type, values)
    return (cell) => !isKnown(cell)
  },
}
