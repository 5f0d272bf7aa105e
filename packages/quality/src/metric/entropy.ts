import { isMeshError } from '@mesh/core'
import { sql } from '@mesh/sql'
import { divisors } from '../measurement/divisors.ts'
import { keyRows, keysOf } from '../measurement/keys-of.ts'
import { measure } from '../measurement/measure.ts'
import { countKeys } from '../rows/count-keys.ts'
import type { KeyMetric } from './duplicates.ts'
import type { MetricDefinition } from './metric-definition.ts'
import { readOptional } from './read-optional.ts'
import { readPart } from './read-part.ts'

/**
 * Shannon entropy in bits of the values of columns, over the rows in which none is NULL, to 9 digits after the point: 0 when all are
 * equal, the logarithm of their number when all differ; none of no values.
 */
export type EntropyMetric = KeyMetric<'entropy'>

/** All that is known of {@link EntropyMetric}. */
export const entropy: MetricDefinition<EntropyMetric> = {
  columns: ({ columns }) => columns,
  flaw: ({ columns }) => (columns.length === 0 ? 'It looks at the values of no column.' : undefined),
  describe: ({ columns }, limit) => `entropy of ${columns.join(', ')} is ${limit}`,
  parts: ({ columns }, { rows }) => {
    const keys = keysOf(rows, columns)
    return {
      weighted: measure(keys, { metric: 'entropy' }, sql`SUM(${keyRows} * LN(${keyRows}))`),
      count: measure(keys, { metric: 'nonNull' }, sql`COALESCE(SUM(${keyRows}), 0)`),
      // So that a group of which no row has a value is known.
      ...divisors(rows, new Set(), []),
    }
  },
  evaluate: ({ columns }, { rows }) => {
    const counts = [...countKeys(rows, columns).values()].map(({ count }) => count)
    return {
      weighted: counts.length === 0 ? null : counts.reduce((sum, count) => sum + count * Math.log(count), 0),
      count: counts.reduce((sum, count) => sum + count, 0),
      rows: rows.count,
    }
  },
  value: (parts, _, { checkId }) => {
    const weighted = readOptional(parts, 'weighted', checkId)
    const count = readPart(parts, 'count', checkId)
    if (isMeshError(count)) return count
    if (count === 0) return null
    if (weighted === null || isMeshError(weighted)) return weighted
    // -Σ p log p, with p = rows of a key / all rows; never below 0 by a rounding.
    const bits = (Math.log(count) - weighted / count) / Math.LN2
    return Math.max(0, Math.round(bits * 1e9) / 1e9)
  },
}
