import { incomparable } from '../errors.ts'
import { meetingType } from './cast/meeting-type.ts'
import { toMeet } from './cast/to-meet.ts'
import { type CellKey, keyOfCell } from './cell/key-of-cell.ts'
import { typeText } from './cell/type-text.ts'
import type { RowColumn } from './table/row-column.ts'

/** The key of a row, what a Map finds it by; null where one of its values is NULL. */
export type KeyOfRow = (row: number) => CellKey | null

/**
 * The keys that columns make up, and those of other columns, so that equal values have equal keys whatever their types.
 *
 * @throws QUALITY.INCOMPARABLE when columns of the two do not meet
 */
export function keysTogether(
  columns: readonly RowColumn[],
  others: readonly RowColumn[] = columns,
): readonly [KeyOfRow, KeyOfRow] {
  const types = columns.map(({ type }, index) => {
    const other = others[index]?.type ?? type
    const meeting = meetingType(type, other)
    if (meeting === undefined) throw incomparable(typeText(type), typeText(other))
    return meeting
  })
  const keysOf = (all: readonly RowColumn[]): KeyOfRow => {
    const keys = all.map(({ type, cells }, index): KeyOfRow => {
      const meeting = types[index] ?? type
      const [convert, key] = [toMeet(type, meeting), keyOfCell(meeting)]
      return (row) => {
        const cell = cells[row] ?? null
        const met = cell === null ? null : convert(cell)
        return met === null ? null : key(met)
      }
    })
    const [only, ...more] = keys
    return only !== undefined && more.length === 0 ? only : (row) => joined(keys, row)
  }
  const mine = keysOf(columns)
  return [mine, others === columns ? mine : keysOf(others)]
}

/** Lengths keep keys apart that would read the same. */
function joined(keys: readonly KeyOfRow[], row: number): string | null {
  let text = ''
  for (const keyOf of keys) {
    const key = keyOf(row)
    if (key === null) return null
    const part = String(key)
    text += `${part.length}:${part}`
  }
  return text
}
