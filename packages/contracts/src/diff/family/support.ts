import type { SupportChannel } from '../../odcs/support.ts'
import type { FoundChange } from '../found-change.ts'
import { pairEntries, sidesOf } from '../pair-entries.ts'
import { sameValue } from '../same-value.ts'
import { isBoth } from '../side.ts'
import { documentation } from './notes.ts'

const address = ['channel', 'url', 'invitationUrl', 'tool'] as const

/** Where readers can ask for help. */
export function supportChanges(
  before: readonly SupportChannel[] | undefined,
  after: readonly SupportChannel[] | undefined,
): readonly FoundChange[] {
  if (sameValue(before, after)) return []
  return pairEntries(
    sidesOf({ value: before, pointer: '/support' }),
    sidesOf({ value: after, pointer: '/support' }),
    ({ channel }) => channel,
  ).flatMap((pair): readonly FoundChange[] => {
    const title = `support channel ${(pair.before ?? pair.after)?.value.channel}`
    if (isBoth(pair)) {
      const moved = address.filter((field) => pair.before.value[field] !== pair.after.value[field])
      const changed: readonly FoundChange[] =
        moved.length === 0
          ? []
          : [
              {
                rule: 'SUPPORT_CHANGED',
                action: 'changed',
                before: pair.before,
                after: pair.after,
                message: `The ${moved.join(', ')} of ${title} changed`,
              },
            ]
      return [...changed, ...documentation({ ...pair, title }, new Set(address))]
    }
    const isGone = pair.before !== undefined
    return [
      {
        rule: isGone ? 'SUPPORT_REMOVED' : 'SUPPORT_ADDED',
        action: isGone ? 'removed' : 'added',
        ...pair,
        message: `The ${title} was ${isGone ? 'removed' : 'added'}`,
      },
    ]
  })
}
