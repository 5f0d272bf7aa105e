import { lowerType } from '../../lower/lower-type.ts'
import type { ColumnFamily } from '../column-pair.ts'
import { compareTypes } from '../compare-types.ts'
import { makeChange } from '../make-change.ts'
import type { Side } from '../side.ts'

/** The type of a column was widened, narrowed or replaced. */
export const typeChanges: ColumnFamily = ({ before, after, subject, title }) => {
  const [left, right] = [lowerType(before.value), lowerType(after.value)]
  const change = compareTypes(left, right)
  if (change === 'same') return []
  const sides = {
    action: 'changed' as const,
    before: { pointer: before.pointer, value: spelled(before) },
    after: { pointer: after.pointer, value: spelled(after) },
    subject,
  }
  const words = `from ${spelled(before)} to ${spelled(after)}`
  switch (change) {
    case 'widened':
      return [
        makeChange({
          ...sides,
          code: 'CONTRACT.TYPE_WIDENED',
          message: `${title} was widened ${words}: readers may meet values that they have no room for`,
          consumers: 'notice',
        }),
      ]
    case 'narrowed':
      return [
        makeChange({
          ...sides,
          code: 'CONTRACT.TYPE_NARROWED',
          message: `${title} was narrowed ${words}: stored values may not fit`,
          consumers: 'notice',
          producers: 'breaking',
        }),
      ]
    case 'changed':
      return [
        makeChange({
          ...sides,
          code: 'CONTRACT.TYPE_CHANGED',
          message: `The type of ${title} changed ${words}`,
          consumers: 'breaking',
          producers: 'breaking',
        }),
      ]
  }
}

function spelled({ value }: Side<Parameters<typeof lowerType>[0]>): string {
  const { physicalType, logicalType, logicalTypeOptions } = value
  const { maxLength } = logicalTypeOptions ?? {}
  return physicalType ?? `${logicalType ?? 'any'}${maxLength === undefined ? '' : `(${maxLength})`}`
}
