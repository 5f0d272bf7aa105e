import type { ChangeImpact, VersionStep } from '@mesh/core'
import { changeRules } from './change-rule.ts'
import type { ContractChange } from './contract-change.ts'
import type { ContractDiff } from './contract-diff.ts'
import type { DiffOptions } from './diff-options.ts'
import type { FoundChange } from './found-change.ts'
import { createNamePaths } from './name-path.ts'

const steps: readonly VersionStep[] = ['major', 'minor', 'patch']

/** What the matrix says of each change that was found, and the version step of all. */
export function judgeChanges(
  found: readonly FoundChange[],
  namespace: 'CONTRACT' | 'PRODUCT',
  documents: { readonly before: object; readonly after: object },
  { impacts = {} }: DiffOptions,
): ContractDiff {
  const [placeBefore, placeAfter] = [createNamePaths(documents.before), createNamePaths(documents.after)]
  const changes = found.map(({ rule, before, after, ...facts }): ContractChange => {
    const { consumers, producers, reason } = impacts[rule]
      ? { ...changeRules[rule], ...impacts[rule] }
      : changeRules[rule]
    const old = before && placeBefore(before.pointer)
    const next = after && placeAfter(after.pointer)
    const isFirst = before?.value === undefined && after?.value !== undefined
    return {
      code: `${namespace}.${rule}`,
      ...facts,
      ...(before && old && { before: { ...before, pointer: old.pointer } }),
      ...(after && next && { after: { ...after, pointer: next.pointer } }),
      consumers,
      producers,
      step: stepOf(consumers, producers, facts.action),
      reason,
      path: (isFirst ? (next ?? old) : (old ?? next))?.path ?? '',
    }
  })
  return { changes, step: steps.find((step) => changes.some((change) => change.step === step)) ?? 'patch' }
}

/**
 * Versions speak to those who read: what breaks them is major, what they may notice, what is new and what only those who
 * write must do is minor, the rest is a patch.
 */
function stepOf(
  consumers: ChangeImpact,
  producers: ChangeImpact,
  action: ContractChange['action'],
): VersionStep {
  if (consumers === 'breaking') return 'major'
  return consumers === 'none' && producers === 'none' && action === 'changed' ? 'patch' : 'minor'
}
