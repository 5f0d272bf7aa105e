import type { Clock } from '@mesh/core'
import { sql } from '@mesh/sql'
import type { Check } from '../check/check.ts'
import { windowBounds } from '../check/window-bounds.ts'
import { windowCondition } from '../measurement/window-condition.ts'
import type { MetricScope } from '../metric/metric-scope.ts'
import { ownSql } from './own-sql.ts'

/**
 * What the metric of a check is measured on.
 *
 * @throws as {@link ownSql}.
 */
export function scopeOf(check: Check, clock: Clock): MetricScope {
  const { table, filter: text, must, should, sample } = check
  const { filter, query } = ownSql(check)
  const window = check.window && windowBounds(check.window, clock.now())
  const conditions = [
    ...(filter === undefined ? [] : [filter]),
    ...(window === undefined ? [] : [windowCondition(window)]),
  ]
  const thresholds = [must, should].filter((each) => each !== undefined)
  return {
    rows: {
      table,
      key: { table, filter: text ?? null, window },
      ...(conditions.length > 0 && { filter: sql.join(conditions, sql`) AND (`) }),
    },
    sample,
    measures: new Set(thresholds.map(({ measure }) => measure)),
    ...(query !== undefined && { query }),
  }
}
