import { formatQualifiedName, type QualifiedName } from '@mesh/core'
import type { TablePair } from '../column-pair.ts'
import type { FoundChange } from '../found-change.ts'

/** A table is called otherwise, or is in another schema. */
export function tablePlace(
  { before, after, subject, title }: TablePair,
  was: QualifiedName,
  is: QualifiedName,
): readonly FoundChange[] {
  const [old, next] = [formatQualifiedName(was), formatQualifiedName(is)]
  const sides = {
    before: { pointer: before.pointer, value: old },
    after: { pointer: after.pointer, value: next },
    subject,
  }
  if (was.name !== is.name)
    return [
      { ...sides, rule: 'TABLE_RENAMED', action: 'renamed', message: `Table ${old} is now called ${next}` },
    ]
  const isPlaced = was.schema !== undefined && is.schema !== undefined
  const moved: readonly FoundChange[] =
    !isPlaced || (was.schema === is.schema && was.database === is.database)
      ? []
      : [{ ...sides, rule: 'TABLE_MOVED', action: 'changed', message: `Table ${old} moved to ${next}` }]
  if (before.value.name === after.value.name) return moved
  return [
    ...moved,
    {
      rule: 'NAME_CHANGED',
      action: 'renamed',
      before: { pointer: `${before.pointer}/name`, value: title },
      after: { pointer: `${after.pointer}/name`, value: after.value.name },
      message: `The contract now calls table ${title} ${after.value.name}; the table ${is.name} keeps its name`,
      subject,
    },
  ]
}
