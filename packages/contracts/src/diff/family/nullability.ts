import type { ColumnFamily } from '../column-pair.ts'
import { fieldSides } from '../field-sides.ts'

/** A column began or ceased to refuse NULL. */
export const nullabilityChanges: ColumnFamily = (pair) => {
  const { before, after, subject, title } = pair
  const [was, is] = [before, after].map(({ value }) => value.required === true || value.primaryKey === true)
  if (was === is) return []
  return [
    {
      rule: is ? 'BECAME_REQUIRED' : 'BECAME_OPTIONAL',
      action: 'changed',
      ...fieldSides(pair, 'required'),
      message: is ? `${title} now refuses NULL` : `${title} may now be NULL`,
      subject,
    },
  ]
}
