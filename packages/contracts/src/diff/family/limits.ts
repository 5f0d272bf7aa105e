import type { Change, ChangeImpact } from '@mesh/core'
import type { LogicalTypeOptions } from '../../odcs/logical-type.ts'
import type { ColumnFamily } from '../column-pair.ts'
import { makeChange } from '../make-change.ts'
import { sideOf } from '../side.ts'

/** Whether a larger value of the option allows more. `maxLength` of a text belongs to its type. */
const limits: Partial<Record<keyof LogicalTypeOptions, 'upper' | 'lower' | 'other'>> = {
  maximum: 'upper',
  exclusiveMaximum: 'upper',
  maxItems: 'upper',
  maxProperties: 'upper',
  minimum: 'lower',
  exclusiveMinimum: 'lower',
  minLength: 'lower',
  minItems: 'lower',
  minProperties: 'lower',
  pattern: 'other',
  multipleOf: 'other',
  uniqueItems: 'other',
}

/** The limits of a column's values were loosened or tightened. */
export const limitChanges: ColumnFamily = ({ before, after, subject, title }) =>
  Object.entries(limits).flatMap(([name, side]): readonly Change[] => {
    const was = before.value.logicalTypeOptions?.[name as keyof LogicalTypeOptions]
    const is = after.value.logicalTypeOptions?.[name as keyof LogicalTypeOptions]
    if (was === is) return []
    const sides = {
      action: 'changed' as const,
      before: sideOf(before, 'logicalTypeOptions'),
      after: sideOf(after, 'logicalTypeOptions'),
      subject,
    }
    const words = `The ${name} of ${title} changed from ${was ?? 'none'} to ${is ?? 'none'}`
    const loosened =
      was !== undefined &&
      (is === undefined || (side !== 'other' && (side === 'upper' ? is > was : is < was)))
    const tightened = is !== undefined && (was === undefined || (side !== 'other' && !loosened))
    const breaks = (yes: boolean): ChangeImpact => (yes ? 'breaking' : 'none')
    const unclear = !loosened && !tightened
    return [
      makeChange({
        ...sides,
        code: `CONTRACT.LIMIT_${loosened ? 'LOOSENED' : tightened ? 'TIGHTENED' : 'CHANGED'}`,
        message: words,
        consumers: breaks(loosened || unclear),
        producers: breaks(tightened || unclear),
      }),
    ]
  })
