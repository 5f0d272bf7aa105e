import { invalidCheck } from '../errors.ts'
import { metricDefinition } from '../metric/definitions.ts'
import type { Check } from './check.ts'
import { thresholdFlaw } from './threshold-flaw.ts'
import { windowFlaw } from './window-flaw.ts'

/**
 * Makes sure that a check, which may come from JSON, can be answered.
 *
 * @throws QUALITY.INVALID_CHECK when it has no threshold, an impossible one, or a metric without the columns it needs.
 */
export function assertCheck(check: Check): void {
  const { id, metric, must, should, window } = check
  const thresholds = [must, should].filter((each) => each !== undefined)
  const why =
    thresholds.length === 0
      ? 'It has neither `must` nor `should`.'
      : [
          ...thresholds.map(thresholdFlaw),
          window && windowFlaw(window),
          groupFlaw(check),
          metricDefinition(metric).flaw?.(metric),
        ].find((flaw) => flaw !== undefined)
  if (why !== undefined) throw invalidCheck(id, why)
}

function groupFlaw({ groupBy, metric }: Check): string | undefined {
  if (groupBy === undefined) return undefined
  if (groupBy.length === 0) return 'It groups by nothing.'
  if (metric.kind === 'schemaDifferences') return 'Its columns are those of the table, not of a group.'
  return 'query' in metric
    ? "A query of one's own is not grouped from outside: let it give a row for each group."
    : undefined
}
