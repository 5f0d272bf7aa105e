import type { Check } from '../check/check.ts'
import type { MetricScope } from '../metric/metric-scope.ts'
import { ownSql } from './own-sql.ts'

/**
 * What the metric of a check is measured on.
 *
 * @throws as {@link ownSql}.
 */
export function scopeOf(check: Check): MetricScope {
  const { table, filter: text, must, should, sample } = check
  const { filter, query } = ownSql(check)
  const thresholds = [must, should].filter((each) => each !== undefined)
  return {
    rows: { table, key: { table, filter: text ?? null }, ...(filter !== undefined && { filter }) },
    sample,
    measures: new Set(thresholds.map(({ measure }) => measure)),
    ...(query !== undefined && { query }),
  }
}
