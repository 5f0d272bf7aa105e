import { notGenerable } from '../../errors.ts'
import { allows } from '../needs/allows.ts'
import type { TableNeeds } from '../needs/table-needs.ts'
import { nearest } from './nearest.ts'

const mostRows = 1_000_000

/** The number of rows of a table: as asked for, else the number nearest to a usual one that the contract allows. */
export function chooseRowCount(
  { name, rowCount }: TableNeeds,
  asked: number | undefined,
  usual: number,
): number {
  const isAllowed = (value: number) =>
    rowCount.every((check) => allows(check, { value, rows: value, nonNull: value }))
  if (asked !== undefined) {
    if (!isAllowed(asked))
      throw notGenerable(
        name,
        `its contract forbids ${asked} rows`,
        'Ask for a number of rows that it allows, or for none.',
      )
    return asked
  }
  const chosen = nearest(usual, 0, mostRows, isAllowed)
  if (chosen === undefined)
    throw notGenerable(
      name,
      `no number of rows up to ${mostRows} keeps its rules`,
      'Ask for a number of rows.',
    )
  return chosen
}
