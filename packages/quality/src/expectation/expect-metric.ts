import { parseIdentifier } from '@mesh/core'
import type { Check } from '../check/check.ts'
import { makeCheck } from '../check/make-check.ts'
import { type Threshold, threshold } from '../check/threshold.ts'
import type { Metric } from '../metric/metric.ts'
import { expectChecks } from './expect-checks.ts'
import type { ExpectationOptions } from './expectation-options.ts'
import type { Subject } from './subject.ts'
import type { Verdict } from './verdict.ts'

/**
 * Whether a metric of rows, of a file or of a table has a value, or satisfies a threshold. Columns are written as in SQL: `id`
 * means `ID`.
 *
 * @throws QUALITY.NOT_JUDGED when it could not be measured.
 */
export const expectMetric = (
  subject: Subject,
  metric: Metric,
  expected: number | Threshold,
  options: ExpectationOptions = {},
): Verdict | Promise<Verdict> => expectChecks(subject, [metricCheck(metric, expected)], options)

const metricCheck = (metric: Metric, expected: number | Threshold): Check =>
  makeCheck({ name: 'ROWS' }, asSql(metric), {
    must: typeof expected === 'number' ? threshold.exactly(expected) : expected,
  })

/** A metric with the exact names of the columns that it is about. */
function asSql(metric: Metric): Metric {
  const named = {
    ...metric,
    ...('column' in metric && { column: parseIdentifier(metric.column) }),
    ...('columns' in metric && { columns: metric.columns.map(parseIdentifier) }),
  }
  return named as Metric
}
