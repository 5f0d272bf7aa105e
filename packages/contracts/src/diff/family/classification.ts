import type { ColumnFamily } from '../column-pair.ts'
import { fieldSides } from '../field-sides.ts'

/** Words in common use, from harmless to harmful. */
const levels: readonly string[] = ['public', 'internal', 'confidential', 'restricted', 'secret']

/** The classification of a column was raised, lowered or replaced. */
export const classificationChanges: ColumnFamily = (pair) => {
  const { before, after, subject, title } = pair
  const [was, is] = [before.value.classification, after.value.classification]
  if (was === is) return []
  const [low, high] = [was, is].map((word) => levels.indexOf(word?.toLowerCase() ?? ''))
  const known = low !== undefined && high !== undefined && low >= 0 && high >= 0 && low !== high
  const verb = known ? (high > low ? 'was raised' : 'was lowered') : 'changed'
  return [
    {
      rule: 'CLASSIFICATION_CHANGED',
      action: 'changed',
      ...fieldSides(pair, 'classification'),
      message: `The classification of ${title} ${verb} from ${was ?? 'none'} to ${is ?? 'none'}`,
      subject,
    },
  ]
}
