import { consentRequired } from '../errors.ts'
import { formatAddress } from '../object/address.ts'
import type { PlanStep } from '../plan/plan.ts'

/**
 * Looks whether everything that a plan may lose was agreed to.
 *
 * @throws SNOWFLAKE.CONSENT_REQUIRED naming the steps that nobody agreed to.
 */
export function assertConsent(steps: readonly PlanStep[], consent: readonly string[]): void {
  const given = new Set(consent)
  const open = steps.filter(({ risk, address }) => {
    if (risk === 'safe' || given.has('destructive') || given.has(formatAddress(address))) return false
    return risk !== 'rebuild' || !given.has('rebuild')
  })
  if (open.length > 0)
    throw consentRequired(
      open.map(
        (step) =>
          `${step.risk}: ${formatAddress(step.address)}, ${step.changes.map(({ property }) => property).join(', ') || step.kind}. ${step.reason}.`,
      ),
    )
}
