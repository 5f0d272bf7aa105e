import { isMeshError, type SqlDialect } from '@mesh/core'
import { compileSql } from '@mesh/sql'
import { assertCheck } from '../check/assert-check.ts'
import type { Check } from '../check/check.ts'
import { notGrouped } from '../errors.ts'
import type { Measurement } from '../measurement/measurement.ts'
import { metricDefinition } from '../metric/definitions.ts'
import type { CheckPlan, PlannedCheck } from './check-plan.ts'
import { compileSteps } from './compile-steps.ts'
import { createPlanContext, type PlanContext } from './plan-context.ts'
import type { PlanOptions } from './plan-options.ts'
import { scopeOf } from './scope-of.ts'

/** Plans the fewest statements that answer the checks. Pure; a check that cannot be measured is refused, not thrown. */
export const planChecks = (
  checks: readonly Check[],
  dialect: SqlDialect,
  options: PlanOptions = {},
): CheckPlan => planWith(checks, createPlanContext(dialect, options))

/** Plans checks; what is `known` already, by the keys of measurements, is not read again. */
export function planWith(
  checks: readonly Check[],
  context: PlanContext,
  known: { has(key: string): boolean } = new Set(),
): CheckPlan {
  const drafts = checks.map((check) => draft(check, context))
  const { steps, refused } = compileSteps(
    drafts.flatMap(({ measurements }) => measurements.filter(({ key }) => !known.has(key))),
    context,
  )
  const planned = drafts.map((each): PlannedCheck => {
    if (refused.size === 0) return each.planned
    const error = each.measurements.map(({ key }) => refused.get(key)).find((found) => found !== undefined)
    return error === undefined ? each.planned : { kind: 'refused', check: each.planned.check, error }
  })
  return { kind: 'checkPlan', steps, checks: planned }
}

interface Draft {
  readonly planned: PlannedCheck
  readonly measurements: readonly Measurement[]
}

function draft(check: Check, context: PlanContext): Draft {
  try {
    assertCheck(check)
    const { metric, groupBy = [] } = check
    const definition = metricDefinition(metric)
    const scope = scopeOf(check, context)
    const parts = Object.entries(definition.parts(metric, scope))
    if (groupBy.length > 0 && parts.some(([, { source }]) => source.groups === undefined))
      throw notGrouped(check.id, metric.kind)
    // Broken rows are listed for all segments at once.
    const failing = definition.failingRows?.(metric, { ...scope, rows: { ...scope.rows, groups: [] } })
    const failingRows = failing && { ...failing, query: compileSql(failing.query, context.dialect) }
    const needs = Object.fromEntries(parts.map(([part, { key }]) => [part, key]))
    return {
      planned: { kind: 'measured', check, needs, ...(failingRows !== undefined && { failingRows }) },
      measurements: parts.map(([, measurement]) => measurement),
    }
  } catch (error) {
    if (!isMeshError(error)) throw error
    return { planned: { kind: 'refused', check, error }, measurements: [] }
  }
}
