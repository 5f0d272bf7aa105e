import { allows } from '../needs/allows.ts'
import type { ColumnNeeds } from '../needs/table-needs.ts'
import { nearest } from './nearest.ts'

/** The number of rows with NULL nearest to a wished share that every check allows; nothing when there is none. */
export function chooseNullCount(
  { isRequired, missing }: ColumnNeeds,
  rows: number,
  share: number,
  least: number,
): number | undefined {
  const isAllowed = (value: number) =>
    missing.every((check) => allows(check, { value, rows, nonNull: rows - value }))
  return nearest(Math.floor(rows * share), least, isRequired ? 0 : rows, isAllowed)
}
