import { parseIdentifier } from '@mesh/core'
import type { Check } from '../check/check.ts'
import { metricDefinition } from '../metric/definitions.ts'
import type { Metric } from '../metric/metric.ts'
import type { Merge } from '../metric/metric-definition.ts'
import { planWith } from '../plan/plan-checks.ts'
import type { PlanContext } from '../plan/plan-context.ts'
import type { PartitionedTable } from './partition-options.ts'

/** How the measurements of checks are merged, by their keys; those of checks that cannot be are left out. */
export function mergesOf(
  checks: readonly Check[],
  context: PlanContext,
  table: PartitionedTable,
): ReadonlyMap<string, Merge> {
  const column = table.kind === 'files' ? undefined : parseIdentifier(table.column)
  const merges = new Map<string, Merge>()
  for (const planned of planWith(checks.filter(canMerge), context).checks) {
    if (planned.kind === 'refused') continue
    const { metric } = planned.check
    const rules = metricDefinition(metric).merge?.(metric) ?? {}
    const needs = Object.entries(planned.needs)
    const isApart = countsKeys(metric) && column !== undefined && metric.columns.includes(column)
    if (!isApart && needs.some(([part]) => rules[part] === undefined)) continue
    for (const [part, key] of needs) merges.set(key, rules[part] ?? 'sum')
  }
  return merges
}

// A referenced row can vanish, so what was once no orphan may be one now.
const canMerge = ({ metric, groupBy = [] }: Check): boolean =>
  groupBy.length === 0 && metric.kind !== 'orphanRows'

/** Keys with the column of the parts among theirs never occur in two of them: their numbers add up. */
const countsKeys = (
  metric: Metric,
): metric is Extract<Metric, { readonly kind: (typeof keyKinds)[number] }> =>
  keyKinds.some((kind) => kind === metric.kind)

const keyKinds = ['surplusRows', 'duplicatedKeys', 'rowsInDuplicates', 'distinctValues'] as const
