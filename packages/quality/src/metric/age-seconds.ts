import { sql } from '@mesh/sql'
import { noInstant } from '../errors.ts'
import { measure } from '../measurement/measure.ts'
import { scanOf } from '../measurement/scan-of.ts'
import { extremeOf } from '../rows/extreme-of.ts'
import type { MetricDefinition } from './metric-definition.ts'
import { readInstant } from './read-instant.ts'

/**
 * Seconds from the `newest` or `oldest` non-NULL value of a date or timestamp to the clock's now; negative for the future.
 * A timestamp without zone is read as UTC, a date as its first instant. With no value at all there is no age: `newest` then
 * fails (nothing is fresh), `oldest` passes (nothing is kept too long).
 */
export interface AgeMetric {
  readonly kind: 'ageSeconds'
  readonly column: string
  readonly of: 'newest' | 'oldest'
}

/** All that is known of {@link AgeMetric}. */
export const ageSeconds: MetricDefinition<AgeMetric> = {
  dimension: 'timeliness',
  unit: 'seconds',
  columns: ({ column }) => [column],
  describe: ({ column, of }, limit) => `${of} ${column} is ${limit} old`,
  parts: (metric, { rows }) => {
    const column = sql.identifier(metric.column)
    const extreme = metric.of === 'newest' ? sql`MAX(${column})` : sql`MIN(${column})`
    return { value: measure(scanOf(rows), metric, extreme, true) }
  },
  evaluate: ({ column, of }, { rows }) => ({
    value: extremeOf(rows.column(column), of === 'newest' ? 'max' : 'min'),
  }),
  merge: ({ of }) => ({ value: of === 'newest' ? 'max' : 'min' }),
  value: ({ value }, { column }, { checkId, clock }) => {
    if (value === null) return null
    const instant = readInstant(value)
    return instant === undefined ? noInstant(checkId, column) : (clock.now() - instant) / 1000
  },
  withoutValue: ({ of }) => (of === 'oldest' ? 'pass' : 'fail'),
}
