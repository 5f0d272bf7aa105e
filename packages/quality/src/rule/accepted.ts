import { sql } from '@mesh/sql'
import { valueIn } from '../rows/cast/value-in.ts'
import { describeValues } from './describe-values.ts'
import type { RuleDefinition } from './rule-definition.ts'
import type { RuleValue } from './rule-value.ts'
import { valueList } from './value-list.ts'

/** Equal to one of the values; text by code point, so case and spaces count. */
export interface AcceptedRule {
  readonly kind: 'accepted'
  readonly values: readonly RuleValue[]
}

/** All that is known of {@link AcceptedRule}. */
export const accepted: RuleDefinition<AcceptedRule> = {
  flaw: ({ values }) => (values.length === 0 ? 'It accepts no value.' : undefined),
  describe: ({ values }) => `is ${describeValues(values)}`,
  broken: (column, { values }) => sql`${column} NOT IN (${valueList(values)})`,
  breaks: (type, { values }) => {
    const isKnown = valueIn(type, values)
    return (cell) => !isKnown(cell)
  },
}
