import type { SqlDialect } from '@mesh/core'
import type { Check } from '../check/check.ts'
import type { CheckPlan, MeasurementKeys, PlanStep } from './check-plan.ts'
import { planChecks } from './plan-checks.ts'
import type { PlanOptions } from './plan-options.ts'

const laneNames = {
  metadata: 'metadata',
  scan: 'scan',
  group: 'group by key',
  join: 'anti-join',
  custom: 'own query',
} as const

/**
 * The statements that {@link runChecks} would send, each with the checks that it serves, as text. SQL of one's own on a table
 * whose columns are not given is shown as it is written; a run asks the engine for them and translates it.
 */
export function explainChecks(
  checks: readonly Check[],
  dialect: SqlDialect,
  options: PlanOptions = {},
): string {
  const plan = planChecks(checks, dialect, options)
  const steps = plan.steps.map((step, index) => explainStep(plan, step, index))
  const refused = plan.checks.flatMap((each) =>
    each.kind === 'refused'
      ? [`not measured: ${each.check.id}\n  ${each.error.code}: ${each.error.message}`]
      : [],
  )
  const head = `${count(checks.length, 'check')}, ${count(plan.steps.length, 'statement')} (${dialect.name})`
  return [head, ...steps, ...refused].join('\n\n')
}

function explainStep(plan: CheckPlan, step: PlanStep, index: number): string {
  const keys = new Set(step.measurements.map(({ key }) => key))
  const served = plan.checks.flatMap((each) =>
    each.kind === 'measured' && mainKeys(each.needs).some((key) => keys.has(key))
      ? [`  serves ${each.check.id}`]
      : [],
  )
  return [`${index + 1}. ${laneNames[step.lane]}`, `  ${step.statement.text}`, ...served].join('\n')
}

// Every check counts rows; only what it is about tells whom a statement serves.
const mainKeys = (needs: MeasurementKeys): readonly string[] =>
  Object.entries(needs).flatMap(([part, key]) => (part === 'rows' || part === 'nonNull' ? [] : [key]))

const count = (number: number, noun: string): string => `${number} ${noun}${number === 1 ? '' : 's'}`
