import type { ColumnFamily } from '../column-pair.ts'
import { fieldSides } from '../field-sides.ts'

/** The expression that a column or a measure is made by. */
export const measureChanges: ColumnFamily = (pair) => {
  const { before, after, subject, title } = pair
  if (before.value.transformLogic === after.value.transformLogic) return []
  const isMeasure = before.value.semanticType === 'measure'
  return [
    {
      rule: isMeasure ? 'MEASURE_CHANGED' : 'TRANSFORMATION_CHANGED',
      action: 'changed',
      ...fieldSides(pair, 'transformLogic'),
      message: `${isMeasure ? 'The measure' : 'The transformation of'} ${title} is computed differently`,
      subject,
    },
  ]
}
