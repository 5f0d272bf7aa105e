import { sql } from '@mesh/sql'
import { divisors } from '../measurement/divisors.ts'
import { keyRows, keysOf } from '../measurement/keys-of.ts'
import { measure } from '../measurement/measure.ts'
import { countKeys } from '../rows/count-keys.ts'
import { countValue } from './count-value.ts'
import type { KeyMetric } from './duplicates.ts'
import type { MetricDefinition } from './metric-definition.ts'

/**
 * Number of different values of a column, or of different sets of values of several, over the rows in which none is NULL; exact,
 * never an estimate. `fractionOfNonNull` divides by those rows: 1 is all different.
 */
export type DistinctValuesMetric = KeyMetric<'distinctValues'>

/** All that is known of {@link DistinctValuesMetric}. */
export const distinctValues: MetricDefinition<DistinctValuesMetric> = {
  dimension: 'uniqueness',
  noun: ['distinct value', 'distinct values'],
  columns: ({ columns }) => columns,
  flaw: ({ columns }) => (columns.length === 0 ? 'It counts the values of no column.' : undefined),
  describe: ({ columns }, limit) => `number of distinct ${columns.join(', ')} is ${limit}`,
  parts: ({ columns }, { rows }) => {
    const keys = keysOf(rows, columns)
    return {
      value: measure(keys, { metric: 'keys' }, sql`COUNT(*)`),
      ...divisors(rows, new Set(), []),
      nonNull: measure(keys, { metric: 'nonNull' }, sql`COALESCE(SUM(${keyRows}), 0)`),
    }
  },
  evaluate: ({ columns }, { rows }) => {
    const counts = [...countKeys(rows, columns).values()].map(({ count }) => count)
    return {
      value: counts.length,
      rows: rows.count,
      nonNull: counts.reduce((total, count) => total + count, 0),
    }
  },
  value: countValue,
}
