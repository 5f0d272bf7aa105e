import type { Diagnostic, Location, Severity } from '@mesh/core'
import type { ContractChange } from '../contract-change.ts'
import type { CompatibilityPolicy } from '../policy/compatibility-policy.ts'
import { violatesPolicy } from '../policy/violates-policy.ts'

/** How changes become findings. */
export interface DiffDiagnosticsOptions {
  /** Which changes are errors. @defaultValue `forward`: those that break consumers */
  readonly policy?: CompatibilityPolicy
  /** The place of a JSON pointer in the older text. @defaultValue the pointer alone */
  readonly locateBefore?: (pointer: string) => Location
  /** The place of a JSON pointer in the newer text. @defaultValue the pointer alone */
  readonly locateAfter?: (pointer: string) => Location
}

/**
 * Changes as findings, for SARIF and other reports: what the policy forbids is an error, what else breaks or is to be noticed a
 * warning, the rest information. The place is in the newer text; in the older one for what was removed.
 */
export function diffDiagnostics(
  changes: readonly ContractChange[],
  options: DiffDiagnosticsOptions = {},
): readonly Diagnostic[] {
  const pointerOnly = (pointer: string): Location => ({ pointer })
  const { policy = 'forward', locateBefore = pointerOnly, locateAfter = pointerOnly } = options
  return changes.map((change): Diagnostic => {
    const { code, message, reason, before, after, action } = change
    const isGone = action === 'removed' && before !== undefined
    const where = isGone || !after ? locateBefore(before?.pointer ?? '') : locateAfter(after.pointer)
    return {
      code,
      severity: severityOf(change, policy),
      message: `${message}. ${reason}.`,
      where,
      hint: hintOf(change),
    }
  })
}

function severityOf(change: ContractChange, policy: CompatibilityPolicy): Severity {
  if (violatesPolicy(change, policy)) return 'error'
  return change.consumers === 'none' && change.producers === 'none' ? 'info' : 'warning'
}

function hintOf({ consumers, producers, step, path }: ContractChange): string {
  if (consumers === 'breaking')
    return `Agree with the readers and release a major version, or take it back (${path}).`
  if (producers === 'breaking') return `Bring stored rows and writers in line first (${path}).`
  return consumers === 'notice' || producers === 'notice'
    ? `Tell those who are concerned (${path}).`
    : `A ${step} version is enough (${path}).`
}
