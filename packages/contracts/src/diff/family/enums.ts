import type { Change } from '@mesh/core'
import type { ColumnFamily } from '../column-pair.ts'
import { makeChange } from '../make-change.ts'
import { sideOf } from '../side.ts'

/** The allowed values of a column changed. */
export const enumChanges: ColumnFamily = ({ before, after, subject, title }) => {
  const old = before.value.enum?.map(({ value }) => value)
  const next = after.value.enum?.map(({ value }) => value)
  const sides = { before: sideOf(before, 'enum'), after: sideOf(after, 'enum'), subject }
  if (old === undefined && next === undefined) return []
  if (old === undefined)
    return [
      makeChange({
        ...sides,
        code: 'CONTRACT.ENUM_ADDED',
        action: 'added',
        message: `${title} is now limited to a list of values`,
        producers: 'breaking',
      }),
    ]
  if (next === undefined)
    return [
      makeChange({
        ...sides,
        code: 'CONTRACT.ENUM_REMOVED',
        action: 'removed',
        message: `${title} is no longer limited to a list of values`,
        consumers: 'breaking',
      }),
    ]
  const added = next.filter((value) => !old.includes(value))
  const removed = old.filter((value) => !next.includes(value))
  const changes: Change[] = []
  if (added.length > 0)
    changes.push(
      makeChange({
        ...sides,
        code: 'CONTRACT.ENUM_VALUE_ADDED',
        action: 'changed',
        message: `${title} may now also be ${added.join(', ')}: readers may not know it`,
        consumers: 'breaking',
      }),
    )
  if (removed.length > 0)
    changes.push(
      makeChange({
        ...sides,
        code: 'CONTRACT.ENUM_VALUE_REMOVED',
        action: 'changed',
        message: `${title} may no longer be ${removed.join(', ')}: stored rows may hold it`,
        producers: 'breaking',
      }),
    )
  return changes
}
