import { type Clock, isMeshError, type SqlDialect, systemClock } from '@mesh/core'
import { compileSql } from '@mesh/sql'
import { assertCheck } from '../check/assert-check.ts'
import type { Check } from '../check/check.ts'
import type { Measurement } from '../measurement/measurement.ts'
import { metricDefinition } from '../metric/definitions.ts'
import type { CheckPlan, PlannedCheck } from './check-plan.ts'
import { compileSteps } from './compile-steps.ts'
import { scopeOf } from './scope-of.ts'

/** Plans the fewest statements that answer the checks; the clock says what windows are relative to. A check that cannot be measured is refused, not thrown. */
export function planChecks(
  checks: readonly Check[],
  dialect: SqlDialect,
  clock: Clock = systemClock,
): CheckPlan {
  const drafts = checks.map((check) => draft(check, dialect, clock))
  const { steps, refused } = compileSteps(
    drafts.flatMap(({ measurements }) => measurements),
    dialect,
  )
  const planned = drafts.map((each): PlannedCheck => {
    const error = each.measurements.map(({ key }) => refused.get(key)).find((found) => found !== undefined)
    return error === undefined ? each.planned : { kind: 'refused', check: each.planned.check, error }
  })
  return { kind: 'checkPlan', steps, checks: planned }
}

interface Draft {
  readonly planned: PlannedCheck
  readonly measurements: readonly Measurement[]
}

function draft(check: Check, dialect: SqlDialect, clock: Clock): Draft {
  try {
    assertCheck(check)
    const { metric } = check
    const definition = metricDefinition(metric)
    const scope = scopeOf(check, clock)
    const parts = Object.entries(definition.parts(metric, scope))
    const failing = definition.failingRows?.(metric, scope)
    const failingRows = failing && { ...failing, query: compileSql(failing.query, dialect) }
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
