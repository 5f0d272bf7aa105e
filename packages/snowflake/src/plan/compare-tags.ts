import type { TagShape } from '@mesh/core'
import { formatAddress, formatObjectName, type ObjectAddress } from '../object/address.ts'
import { setTag, unsetTag } from '../statement/alter-object.ts'
import type { PropertyChange } from './plan.ts'
import type { PlanContext } from './plan-context.ts'
import { rank } from './rank.ts'
import { draftStep, type StepDraft } from './step-draft.ts'

/** The key under which the tags of an object are worked on: after the object and before its ownership. */
export const tagsKey = (objectKey: string): string => `${objectKey} tags`

/** Keys of the tags themselves. */
export const tagKeys = (tags: readonly TagShape[]): readonly string[] =>
  tags.map(({ tag }) => formatAddress({ kind: 'tag', name: tag }))

/** Steps that attach what is declared and detach what was; foreign tags stay. `column` narrows them to one column. */
export function compareTags(
  address: ObjectAddress,
  wanted: readonly TagShape[],
  present: readonly TagShape[],
  { ownedTags }: Pick<PlanContext, 'ownedTags'>,
  column?: string,
): readonly StepDraft[] {
  const before = new Map(present.map((each) => [formatObjectName(each.tag), each]))
  const after = new Map(wanted.map((each) => [formatObjectName(each.tag), each]))
  const set = wanted.filter((each) => before.get(formatObjectName(each.tag))?.value !== each.value)
  const unset = present.filter(({ tag }) => {
    const name = formatObjectName(tag)
    return !after.has(name) && ownedTags.has(name)
  })
  const key = formatAddress(address)
  const step = (tag: TagShape, change: PropertyChange, attach: boolean): StepDraft =>
    draftStep({
      kind: 'alter',
      address,
      reason: attach ? 'A tag is declared' : 'A tag is no longer declared',
      statements: [attach ? setTag(address, tag, column) : unsetTag(address, tag, column)],
      changes: [change],
      about: tagsKey(key),
      after: [key, ...tagKeys([tag])],
      rank: rank.tag,
    })
  const property = ({ tag }: TagShape) =>
    `${column === undefined ? '' : `column ${column} `}tag ${formatObjectName(tag)}`
  return [
    ...set.map((tag) => {
      const old = before.get(formatObjectName(tag.tag))?.value
      return step(
        tag,
        { property: property(tag), ...(old !== undefined && { before: old }), after: tag.value },
        true,
      )
    }),
    ...unset.map((tag) => step(tag, { property: property(tag), before: tag.value }, false)),
  ]
}
