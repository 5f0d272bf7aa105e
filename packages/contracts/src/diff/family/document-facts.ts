import type { Description } from '../../odcs/description.ts'
import type { ChangeRuleName } from '../change-rule.ts'
import { fieldSides } from '../field-sides.ts'
import type { FoundChange } from '../found-change.ts'
import { sameValue } from '../same-value.ts'
import type { Both } from '../side.ts'

/** What contracts and products have in common. */
interface Facts {
  readonly id: string
  readonly apiVersion: string
  readonly status?: string
  readonly domain?: string
  readonly tenant?: string
  readonly dataProduct?: string
  readonly description?: Description
}

/** Identity, state, ownership and terms of a document. */
export function documentFacts<Value extends Facts>(pair: Both<Value>): readonly FoundChange[] {
  const [old, next]: readonly [Facts, Facts] = [pair.before.value, pair.after.value]
  const change = (field: keyof Facts, rule: ChangeRuleName): readonly FoundChange[] =>
    old[field] === next[field]
      ? []
      : [
          {
            rule,
            action: 'changed',
            ...fieldSides(pair, field),
            message: `The ${field} changed from ${old[field] ?? 'none'} to ${next[field] ?? 'none'}`,
          },
        ]
  return [
    ...change('id', 'ID_CHANGED'),
    ...change('apiVersion', 'STANDARD_CHANGED'),
    ...change('status', statusRule(next.status)),
    ...change('domain', 'OWNERSHIP_CHANGED'),
    ...change('tenant', 'OWNERSHIP_CHANGED'),
    ...change('dataProduct', 'OWNERSHIP_CHANGED'),
    ...terms(pair),
  ]
}

function statusRule(status: string | undefined): ChangeRuleName {
  switch (status?.toLowerCase()) {
    case 'deprecated':
      return 'STATUS_DEPRECATED'
    case 'retired':
      return 'STATUS_RETIRED'
    case 'draft':
    case 'proposed':
      return 'STATUS_WITHDRAWN'
    default:
      return 'STATUS_CHANGED'
  }
}

/** How the data may be used; the rest of a description is documentation. */
function terms<Value extends Facts>(pair: Both<Value>): readonly FoundChange[] {
  const [old, next] = [pair.before.value.description, pair.after.value.description]
  if (sameValue(old, next)) return []
  const isTerm = old?.usage !== next?.usage || old?.limitations !== next?.limitations
  return [
    {
      rule: isTerm ? 'TERMS_CHANGED' : 'DOCUMENTATION_CHANGED',
      action: 'changed',
      ...fieldSides<Facts>(pair, 'description'),
      message: isTerm ? 'Usage or limitations changed' : 'The description changed',
    },
  ]
}
