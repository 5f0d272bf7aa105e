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
  const served = servedBy(plan)
  const steps = plan.steps.map((step, index) => explainStep(step, index, served.get(step) ?? []))
  const refused = plan.checks.flatMap((each) =>
    each.kind === 'refused'
      ? [`not measured: ${each.check.id}\n  ${each.error.code}: ${each.error.message}`]
      : [],
  )
  const head = `${count(checks.length, 'check')}, ${count(plan.steps.length, 'statement')} (${dialect.name})`
  return [head, ...steps, ...refused].join('\n\n')
}

function pushTo<Key>(lists: Map<Key, string[]>, key: Key, item: string): void {
  const list = lists.get(key)
  if (list === undefined) lists.set(key, [item])
  else list.push(item)
}

/** The ids of the checks that each step serves. */
function servedBy({ steps, checks }: CheckPlan): ReadonlyMap<PlanStep, readonly string[]> {
  const stepOf = new Map(steps.flatMap((step) => step.measurements.map(({ key }) => [key, step] as const)))
  const served = new Map<PlanStep, string[]>()
  for (const each of checks) {
    if (each.kind === 'refused') continue
    const needed = new Set(mainKeys(each.needs).flatMap((key) => stepOf.get(key) ?? []))
    for (const step of needed) pushTo(served, step, each.check.id)
  }
  return served
}

const explainStep = ({ lane, statement }: PlanStep, index: number, served: readonly string[]): string =>
  [`${index + 1}. ${laneNames[lane]}`, `  ${statement.text}`, ...served.map((id) => `  serves ${id}`)].join(
    '\n',
  )

// Every check counts rows; only what it is about tells whom a statement serves.
const mainKeys = (needs: MeasurementKeys): readonly string[] =>
  Object.entries(needs).flatMap(([part, key]) => (part === 'rows' || part === 'nonNull' ? [] : [key]))

const count = (number: number, noun: string): string => `${number} ${noun}${number === 1 ? '' : 's'}`
