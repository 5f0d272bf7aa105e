import type { Role } from '../../odcs/role.ts'
import type { ChangeRuleName } from '../change-rule.ts'
import { fieldSides } from '../field-sides.ts'
import type { FoundChange } from '../found-change.ts'
import { pairEntries, sidesOf } from '../pair-entries.ts'
import { sameValue } from '../same-value.ts'
import { type Both, isBoth, type Side } from '../side.ts'
import { documentation } from './notes.ts'

const judged = new Set('role access firstLevelApprovers secondLevelApprovers'.split(' '))

/** The roles that give access. `where` is part of messages: ` of server production`. */
export function roleChanges(
  before: Side<readonly Role[] | undefined>,
  after: Side<readonly Role[] | undefined>,
  where = '',
): readonly FoundChange[] {
  if (sameValue(before.value, after.value)) return []
  return pairEntries(sidesOf(before), sidesOf(after), ({ role }) => role).flatMap(
    (pair): readonly FoundChange[] => {
      if (isBoth(pair)) return changed(pair, where)
      const { before: old, after: next } = pair
      if (old !== undefined)
        return [
          {
            rule: 'ROLE_REMOVED',
            action: 'removed',
            before: old,
            message: `Role ${old.value.role}${where} was removed`,
          },
        ]
      if (next === undefined) return []
      return [
        {
          rule: 'ROLE_ADDED',
          action: 'added',
          after: next,
          message: `Role ${next.value.role}${where} was added`,
        },
      ]
    },
  )
}

function changed(pair: Both<Role>, where: string): readonly FoundChange[] {
  const [old, next] = [pair.before.value, pair.after.value]
  const title = `role ${old.role}${where}`
  const changes: FoundChange[] = []
  if (old.role !== next.role)
    changes.push({
      rule: 'ROLE_RENAMED',
      action: 'renamed',
      before: pair.before,
      after: pair.after,
      message: `The ${title} is now called ${next.role}`,
    })
  if (old.access !== next.access)
    changes.push({
      rule: accessRule(old.access, next.access),
      action: 'changed',
      ...fieldSides(pair, 'access'),
      message: `The access of ${title} changed from ${old.access ?? 'none'} to ${next.access ?? 'none'}`,
    })
  for (const field of ['firstLevelApprovers', 'secondLevelApprovers'] as const)
    if (old[field] !== next[field])
      changes.push({
        rule: 'ROLE_APPROVERS_CHANGED',
        action: 'changed',
        ...fieldSides(pair, field),
        message: `The ${field} of ${title} changed from ${old[field] ?? 'none'} to ${next[field] ?? 'none'}`,
      })
  return [...changes, ...documentation({ ...pair, title }, judged)]
}

function accessRule(was: string | undefined, is: string | undefined): ChangeRuleName {
  const [old, next] = [rights(was), rights(is)]
  const [isLess, isMore] = [
    [...next].every((each) => old.has(each)),
    [...old].every((each) => next.has(each)),
  ]
  if (isLess === isMore) return isLess ? 'DOCUMENTATION_CHANGED' : 'ROLE_ACCESS_CHANGED'
  return isLess ? 'ROLE_ACCESS_NARROWED' : 'ROLE_ACCESS_WIDENED'
}

const bundles: Readonly<Record<string, readonly string[]>> = {
  __proto__: null as unknown as readonly string[],
  r: ['read'],
  select: ['read'],
  reader: ['read'],
  readonly: ['read'],
  w: ['write'],
  rw: ['read', 'write'],
  readwrite: ['read', 'write'],
  writer: ['read', 'write'],
  admin: ['read', 'write', 'admin'],
  owner: ['read', 'write', 'admin'],
  all: ['read', 'write', 'admin'],
  none: [],
}

/** The single rights that a text such as `read/write` names. */
function rights(access = ''): ReadonlySet<string> {
  const words =
    access
      .toLowerCase()
      .replaceAll('read-only', 'readonly')
      .match(/[a-z]+/g) ?? []
  return new Set(words.filter((word) => word !== 'and').flatMap((word) => bundles[word] ?? [word]))
}
