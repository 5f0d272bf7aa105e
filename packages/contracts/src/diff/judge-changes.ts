import type { ChangeImpact, ChangeSide, VersionStep } from '@mesh/core'
import type { Contract } from '../odcs/contract.ts'
import type { DataProduct } from '../odps/data-product.ts'
import { changeRules } from './change-rule.ts'
import type { ContractChange } from './contract-change.ts'
import type { ContractDiff } from './contract-diff.ts'
import type { DiffOptions } from './diff-options.ts'
import type { FoundChange } from './found-change.ts'
import { createNamePaths, type NamedPlace } from './name-path.ts'
import { largestStep } from './version/largest-step.ts'

/** What the matrix says of each change that was found, and the version step of all. */
export function judgeChanges(
  found: readonly FoundChange[],
  namespace: 'CONTRACT' | 'PRODUCT',
  { before, after }: Sides,
  { impacts = {} }: DiffOptions,
): ContractDiff {
  const [placeBefore, placeAfter] = [createNamePaths(before ?? {}), createNamePaths(after ?? {})]
  const document = (before ?? after)?.id ?? ''
  const changes = found.map((each): ContractChange => {
    const { rule, action, message, subject } = each
    const matrix = changeRules[rule]
    const judged = impacts[rule]
    const consumers = judged?.consumers ?? matrix.consumers
    const producers = judged?.producers ?? matrix.producers
    const isFirst = each.before?.value === undefined && each.after?.value !== undefined
    const old = isFirst ? undefined : each.before && placeBefore(each.before.pointer)
    const path = (old ?? (each.after && placeAfter(each.after.pointer)))?.path ?? ''
    const step = stepOf(consumers, producers, action)
    const change: Writable<ContractChange> = {
      code: `${namespace}.${rule}`,
      action,
      message,
      consumers,
      producers,
      step,
      reason: matrix.reason,
      path,
      document,
    }
    if (each.before) change.before = settled(each.before, placeBefore)
    if (each.after) change.after = settled(each.after, placeAfter)
    if (subject) change.subject = subject
    return change
  })
  return { changes, step: largestStep(changes) }
}

/** The two versions; one is missing where a document is new or gone. */
interface Sides {
  readonly before?: Contract | DataProduct
  readonly after?: Contract | DataProduct
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

type Writable<Value> = { -readonly [Key in keyof Value]: Value[Key] }

/** A side without a value may name a member that is not there: its place is the part around it. */
function settled(side: ChangeSide, place: (pointer: string) => NamedPlace): ChangeSide {
  if (side.value !== undefined) return side
  const { pointer } = place(side.pointer)
  return pointer === side.pointer ? side : { ...side, pointer }
}
