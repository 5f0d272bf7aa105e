import type { ColumnFamily } from '../column-pair.ts'
import { fieldSides } from '../field-sides.ts'
import type { FoundChange } from '../found-change.ts'
import { sameValue } from '../same-value.ts'

/** The allowed values of a column changed. */
export const enumChanges: ColumnFamily = (pair) => {
  const { before, after, subject, title } = pair
  const [was, is] = [before.value.enum, after.value.enum]
  if (sameValue(was, is)) return []
  const sides = { ...fieldSides(pair, 'enum'), subject }
  if (was === undefined)
    return [
      {
        ...sides,
        rule: 'ENUM_ADDED',
        action: 'added',
        message: `${title} is now limited to a list of values`,
      },
    ]
  if (is === undefined)
    return [
      {
        ...sides,
        rule: 'ENUM_REMOVED',
        action: 'removed',
        message: `${title} is no longer limited to a list of values`,
      },
    ]
  const [old, next] = [was.map(({ value }) => value), is.map(({ value }) => value)]
  const added = next.filter((value) => !old.includes(value))
  const removed = old.filter((value) => !next.includes(value))
  const changes: FoundChange[] = []
  if (added.length > 0)
    changes.push({
      ...sides,
      rule: 'ENUM_VALUE_ADDED',
      action: 'changed',
      message: `${title} may now also be ${added.join(', ')}`,
    })
  if (removed.length > 0)
    changes.push({
      ...sides,
      rule: 'ENUM_VALUE_REMOVED',
      action: 'changed',
      message: `${title} may no longer be ${removed.join(', ')}`,
    })
  const isRelabelled = was.some((entry) => {
    const partner = is.find(({ value }) => value === entry.value)
    return partner !== undefined && !sameValue(entry, partner)
  })
  if (isRelabelled)
    changes.push({
      ...sides,
      rule: 'DOCUMENTATION_CHANGED',
      action: 'changed',
      message: `The labels of the values of ${title} changed`,
    })
  return changes
}
