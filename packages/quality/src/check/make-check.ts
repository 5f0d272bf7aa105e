import { formatQualifiedName, type QualifiedName } from '@mesh/core'
import { metricDefinition } from '../metric/definitions.ts'
import type { Metric } from '../metric/metric.ts'
import { metricColumns } from '../metric/metric-columns.ts'
import type { Check, CheckSource } from './check.ts'
import type { CheckWindow } from './check-window.ts'
import type { Dimension } from './dimension.ts'
import { type Threshold, threshold } from './threshold.ts'

/** What is known of a check beside its table and metric. Names are exact. */
export interface CheckFacts {
  readonly id?: string
  readonly must?: Threshold
  readonly should?: Threshold
  readonly filter?: string
  readonly dimension?: Dimension
  readonly severity?: string
  readonly description?: string
  readonly owner?: string
  readonly tags?: readonly string[]
  readonly window?: CheckWindow
  readonly groupBy?: readonly string[]
  readonly source?: CheckSource
  readonly key?: readonly string[]
  readonly masked?: readonly string[]
}

/** Fills a check with its defaults: nothing may be broken, and a row is known by its key and the columns checked. */
export function makeCheck(table: QualifiedName, metric: Metric, facts: CheckFacts): Check {
  const { must, should, filter, window, groupBy, severity, description, owner, tags, source } = facts
  const { key = [], masked = [] } = facts
  const columns = [...new Set([...key, ...metricColumns(metric)])]
  const dimension = facts.dimension ?? metricDefinition(metric).dimension
  return {
    kind: 'check',
    id: facts.id ?? defaultId(table, metric),
    table,
    metric,
    ...(filter !== undefined && { filter }),
    ...(window !== undefined && { window }),
    ...(groupBy !== undefined && { groupBy }),
    ...(must !== undefined && { must }),
    ...(must === undefined && should === undefined && { must: threshold.exactly(0) }),
    ...(should !== undefined && { should }),
    ...(dimension !== undefined && { dimension }),
    ...(severity !== undefined && { severity }),
    ...(description !== undefined && { description }),
    ...(owner !== undefined && { owner }),
    ...(tags !== undefined && { tags }),
    ...(source !== undefined && { source }),
    sample: { columns, masked: columns.filter((column) => masked.includes(column)) },
  }
}

function defaultId(table: QualifiedName, metric: Metric): string {
  const columns = metricColumns(metric)
  const subject = columns.length === 0 ? '' : `.${columns.join('+')}`
  const variant = metricDefinition(metric).variant?.(metric)
  return `${formatQualifiedName(table)}${subject} ${metric.kind}${variant === undefined ? '' : ` ${variant}`}`
}
