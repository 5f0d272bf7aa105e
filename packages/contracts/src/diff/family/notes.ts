import type { Change } from '@mesh/core'
import { fieldSides } from '../field-sides.ts'
import type { FoundChange } from '../found-change.ts'
import { sameValue } from '../same-value.ts'
import type { Both } from '../side.ts'

/** A part that is in both versions, and how messages call it. */
export interface NotedPair<Value extends object> extends Both<Value> {
  readonly title: string
  readonly subject?: NonNullable<Change['subject']>
}

/** A table, a column or a port began or ceased to be deprecated. */
export function deprecation<Value extends { readonly deprecated?: boolean }>(
  pair: NotedPair<Value>,
): readonly FoundChange[] {
  const [was, is] = [pair.before.value.deprecated === true, pair.after.value.deprecated === true]
  if (was === is) return []
  return [
    {
      rule: is ? 'DEPRECATED' : 'UNDEPRECATED',
      action: 'changed',
      ...fieldSides(pair, 'deprecated'),
      message: `${pair.title} is ${is ? '' : 'no longer '}deprecated`,
      ...(pair.subject && { subject: pair.subject }),
    },
  ]
}

/** Every member that no rule judges is what people read. */
export function documentation<Value extends object>(
  pair: NotedPair<Value>,
  judged: ReadonlySet<string>,
): readonly FoundChange[] {
  const { before, after, title, subject } = pair
  if (before.value === after.value) return []
  const fields = new Set([...Object.keys(before.value), ...Object.keys(after.value)]) as Set<
    keyof Value & string
  >
  const changes: FoundChange[] = []
  for (const field of fields)
    if (!judged.has(field) && !sameValue(before.value[field], after.value[field]))
      changes.push({
        rule: 'DOCUMENTATION_CHANGED',
        action: 'changed',
        ...fieldSides(pair, field),
        message: `The ${field} of ${title} changed`,
        ...(subject && { subject }),
      })
  return changes
}
