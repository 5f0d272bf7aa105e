import type { Context } from '../../odcs/context.ts'
import { fieldSides } from '../field-sides.ts'
import type { FoundChange } from '../found-change.ts'
import { sameValue } from '../same-value.ts'
import type { NotedPair } from './notes.ts'

/** What people and agents are told before they use the data. */
export function contextChanges<Value extends { readonly context?: Context | string }>(
  pair: NotedPair<Value>,
): readonly FoundChange[] {
  if (sameValue(pair.before.value.context, pair.after.value.context)) return []
  return [
    {
      rule: 'CONTEXT_CHANGED',
      action: 'changed',
      ...fieldSides(pair, 'context'),
      message: `The context of ${pair.title} changed`,
      ...(pair.subject && { subject: pair.subject }),
    },
  ]
}
