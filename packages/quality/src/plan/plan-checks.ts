import { isMeshError, type SqlDialect } from '@mesh/core'
import { compileSql } from '@mesh/sql'
import { assertCheck } from '../check/assert-check.ts'
import type { Check } from '../check/check.ts'
import type { CheckPlan, MeasurementKeys, PlannedCheck } from './check-plan.ts'
import { compileSteps } from './compile-steps.ts'
import { failingRowsOf } from './failing-rows-of.ts'
import { type CheckMeasurements, measureMetric } from './measure-metric.ts'
import { ownSql } from './own-sql.ts'

/** Plans the fewest statements that answer the checks. Pure; a check that cannot be measured is refused, not thrown. */
export function planChecks(checks: readonly Check[], dialect: SqlDialect): CheckPlan {
  const drafts = checks.map((check) => draft(check, dialect))
  const { steps, refused } = compileSteps(
    drafts.flatMap((each) => ('measurements' in each ? listMeasurements(each.measurements) : [])),
    dialect,
  )
  const planned = drafts.map((each): PlannedCheck => {
    if (!('measurements' in each)) return each.planned
    const error = listMeasurements(each.measurements)
      .map(({ key }) => refused.get(key))
      .find((found) => found !== undefined)
    return error === undefined ? each.planned : { kind: 'refused', check: each.planned.check, error }
  })
  return { kind: 'checkPlan', steps, checks: planned }
}

type Draft =
  | { readonly planned: PlannedCheck }
  | { readonly planned: PlannedCheck; readonly measurements: CheckMeasurements }

function draft(check: Check, dialect: SqlDialect): Draft {
  try {
    assertCheck(check)
    const { filter, query } = ownSql(check)
    const measurements = measureMetric(check, filter, query)
    const failing = failingRowsOf(check, filter, query)
    const failingRows = failing && { ...failing, query: compileSql(failing.query, dialect) }
    const needs = keysOf(measurements)
    return {
      planned: { kind: 'measured', check, needs, ...(failingRows !== undefined && { failingRows }) },
      measurements,
    }
  } catch (error) {
    if (!isMeshError(error)) throw error
    return { planned: { kind: 'refused', check, error } }
  }
}

const listMeasurements = ({ value, rows, nonNull }: CheckMeasurements) =>
  [value, rows, nonNull].filter((each) => each !== undefined)

const keysOf = ({ value, rows, nonNull }: CheckMeasurements): MeasurementKeys => ({
  value: value.key,
  ...(rows !== undefined && { rows: rows.key }),
  ...(nonNull !== undefined && { nonNull: nonNull.key }),
})
