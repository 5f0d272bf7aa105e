import { describeCheck } from '../check/describe-check.ts'
import type { Metric, MetricKind } from '../metric/metric.ts'
import { metricColumns } from '../metric/metric-columns.ts'
import { tellResult } from '../report/tell-result.ts'
import type { CheckResult } from '../run/check-result.ts'
import type { DataQualityAssertion, OpenLineageFinding, OpenLineageTest } from './open-lineage-event.ts'

// The words that the specification gives as examples; other kinds keep their own name.
const kinds: Readonly<Partial<Record<MetricKind, string>>> = {
  missingRows: 'not_null',
  surplusRows: 'unique',
  duplicatedKeys: 'unique',
  rowsInDuplicates: 'unique',
  rowCount: 'row_count',
  ageSeconds: 'freshness',
  orphanRows: 'relationships',
  customMetric: 'custom_sql',
  failingRows: 'custom_sql',
}

/** A result on a dataset. */
export function assertionOf(result: CheckResult): DataQualityAssertion {
  const [column, ...others] = metricColumns(result.check.metric)
  return {
    assertion: kindOf(result.check.metric),
    success: result.outcome === 'pass',
    ...(column !== undefined && others.length === 0 && { column }),
    name: result.check.id,
    ...findingOf(result),
  }
}

/** A result in a run. */
export const testOf = (result: CheckResult): OpenLineageTest => ({
  name: result.check.id,
  status: statuses[result.outcome],
  type: kindOf(result.check.metric),
  ...findingOf(result),
})

const statuses = { pass: 'pass', skipped: 'skip', warn: 'fail', fail: 'fail', error: 'fail' } as const

const kindOf = (metric: Metric): string =>
  kinds[metric.kind] ??
  (metric.kind === 'invalidRows' && metric.rule.kind === 'accepted' ? 'accepted_values' : metric.kind)

function findingOf(result: CheckResult): OpenLineageFinding {
  const { check, outcome, threshold, reproduce, value, rows, nonNull, segments } = result
  const { dimension, owner, tags, source, filter } = check
  return {
    severity: check.must === undefined || outcome === 'warn' ? 'warn' : 'error',
    description: check.description ?? describeCheck(check),
    expected: threshold,
    actual: tellResult(result),
    ...(reproduce !== undefined && { content: reproduce, contentType: 'sql' }),
    params: {
      metric: check.metric.kind,
      columns: metricColumns(check.metric),
      outcome,
      ...(value !== undefined && { value }),
      ...(rows !== undefined && { rows }),
      ...(nonNull !== undefined && { nonNull }),
      ...(segments !== undefined && { segments: segments.length }),
      ...(filter !== undefined && { filter }),
      ...(dimension !== undefined && { dimension }),
      ...(owner !== undefined && { owner }),
      ...(tags !== undefined && { tags }),
      ...(source !== undefined && { contract: source.contract, pointer: source.pointer }),
    },
  }
}
