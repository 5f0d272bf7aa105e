import { incomparable } from '../../errors.ts'
import type { RuleValue } from '../../rule/rule-value.ts'
import type { Cell } from '../cell/cell.ts'
import { compareCells } from '../cell/compare-cells.ts'
import { literalCell } from '../cell/literal-cell.ts'
import { typeText } from '../cell/type-text.ts'
import type { ValueType } from '../cell/value-type.ts'
import { meetingType } from './meeting-type.ts'
import { toMeet } from './to-meet.ts'

/**
 * Compares values of a type with one value, as SQL compares a column with a literal: below 0 when they come before it.
 *
 * @throws QUALITY.INCOMPARABLE at once; QUALITY.EVALUATION for a value that cannot be compared with it.
 */
export function compareWith(type: ValueType, literal: RuleValue): (cell: Cell) => number {
  const other = literalCell(literal)
  const meeting = meetingType(type, other.type)
  if (meeting === undefined) throw incomparable(typeText(type), typeText(other.type))
  const [here, there] = [toMeet(type, meeting), toMeet(other.type, meeting)]
  const compare = compareCells(meeting)
  const fixed = there(other.cell)
  return (cell) => {
    const value = here(cell)
    return value === null || fixed === null ? Number.NaN : compare(value, fixed)
  }
}
