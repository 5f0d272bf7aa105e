import type { Check } from '../../check/check.ts'
import { windowBounds } from '../../check/window-bounds.ts'
import { compareWith } from '../cast/compare-with.ts'
import type { RowSet } from './row-set.ts'

/** The positions of the rows that a check looks at: those that lie in its window and satisfy its filter. */
export function selectPositions(all: RowSet, { filter, window }: Check, now: number): readonly number[] {
  const everywhere = Array.from({ length: all.count }, (_, row) => row)
  const within =
    window === undefined ? everywhere : everywhere.filter(isWithin(all, windowBounds(window, now)))
  if (filter === undefined) return within
  const { cells } = all.at(within).evaluateCondition(filter)
  return within.filter((_, row) => cells[row] === true)
}

function isWithin(
  rows: RowSet,
  { column, from, to }: ReturnType<typeof windowBounds>,
): (row: number) => boolean {
  const { type, cells } = rows.column(column)
  const start = from === undefined ? undefined : compareWith(type, endOf(from, type.kind))
  const end = to === undefined ? undefined : compareWith(type, endOf(to, type.kind))
  return (row) => {
    const cell = cells[row] ?? null
    return cell !== null && (start === undefined || start(cell) >= 0) && (end === undefined || end(cell) < 0)
  }
}

/** Engines read the end of a window as the type of its column: of a day the time is left away. */
const endOf = (text: string, kind: string): string => (kind === 'date' ? text.slice(0, 10) : text)
