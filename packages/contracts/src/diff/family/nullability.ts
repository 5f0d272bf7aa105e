import type { ColumnFamily } from '../column-pair.ts'
import { makeChange } from '../make-change.ts'
import { sideOf } from '../side.ts'

/** A column began or ceased to refuse NULL. */
export const nullabilityChanges: ColumnFamily = ({ before, after, subject, title }) => {
  const [was, is] = [before, after].map(({ value }) => value.required === true || value.primaryKey === true)
  if (was === is) return []
  const sides = {
    action: 'changed' as const,
    before: sideOf(before, 'required'),
    after: sideOf(after, 'required'),
    subject,
  }
  return [
    is
      ? makeChange({
          ...sides,
          code: 'CONTRACT.BECAME_REQUIRED',
          message: `${title} now refuses NULL: stored rows and writers may hold some`,
          producers: 'breaking',
        })
      : makeChange({
          ...sides,
          code: 'CONTRACT.BECAME_OPTIONAL',
          message: `${title} may now be NULL: readers may rely on a value`,
          consumers: 'breaking',
        }),
  ]
}
