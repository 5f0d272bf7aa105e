import type { Check } from '../check/check.ts'
import { metricDefinition } from '../metric/definitions.ts'
import type { Merge } from '../metric/metric-definition.ts'
import { planWith } from '../plan/plan-checks.ts'
import type { PlanContext } from '../plan/plan-context.ts'

/** How the measurements of checks are merged, by their keys; those of checks that cannot be are left out. */
export function mergesOf(checks: readonly Check[], context: PlanContext): ReadonlyMap<string, Merge> {
  const merges = new Map<string, Merge>()
  for (const planned of planWith(checks.filter(canMerge), context).checks) {
    if (planned.kind === 'refused') continue
    const { metric } = planned.check
    const rules = metricDefinition(metric).merge?.(metric) ?? {}
    const needs = Object.entries(planned.needs)
    if (needs.some(([part]) => rules[part] === undefined)) continue
    for (const [part, key] of needs) merges.set(key, rules[part] ?? 'sum')
  }
  return merges
}

// A referenced row can vanish, so what was once no orphan may be one now.
const canMerge = ({ metric, groupBy = [] }: Check): boolean =>
  groupBy.length === 0 && metric.kind !== 'orphanRows' && metricDefinition(metric).merge !== undefined
