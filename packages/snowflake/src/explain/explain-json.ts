import { formatAddress } from '../object/address.ts'
import type { Plan } from '../plan/plan.ts'
import { countSteps } from './count-steps.ts'

/** A plan as JSON with addresses as text; ends with a line feed. */
export function explainJson(plan: Plan): string {
  const explanation = {
    counts: countSteps(plan.steps),
    steps: plan.steps.map(({ kind, address, reason, risk, statements, changes }) => ({
      kind,
      address: formatAddress(address),
      risk,
      reason,
      changes,
      statements: statements.map(({ text }) => text),
    })),
    unmanaged: plan.unmanaged.map(({ address, description }) => ({
      address: formatAddress(address),
      description,
    })),
    fingerprint: plan.fingerprint,
  }
  return `${JSON.stringify(explanation, null, 2)}\n`
}
