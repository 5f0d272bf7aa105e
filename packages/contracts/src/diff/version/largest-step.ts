import type { VersionStep } from '@mesh/core'

const steps: readonly VersionStep[] = ['major', 'minor']

/** The version step that changes ask for together; a patch for none. */
export function largestStep(changes: readonly { readonly step: VersionStep }[]): VersionStep {
  return steps.find((step) => changes.some((change) => change.step === step)) ?? 'patch'
}
