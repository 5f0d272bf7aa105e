import type { Comparison, ComparisonOperator } from '@mesh/sql'
import { incomparable } from '../../../errors.ts'
import { meetingType } from '../../cast/meeting-type.ts'
import { toMeet } from '../../cast/to-meet.ts'
import { compareCells } from '../../cell/compare-cells.ts'
import { keyOfCell } from '../../cell/key-of-cell.ts'
import { typeText } from '../../cell/type-text.ts'
import { computed } from '../computed.ts'
import type { Evaluator, ExpressionScope, ValueAt } from '../evaluator.ts'

/** `left < right`. */
export function compileComparison({ operator, left, right }: Comparison, scope: ExpressionScope): Evaluator {
  return compare(operator, scope.compile(left), scope.compile(right))
}

/** Two values compared, by the type as which they meet. */
export function compare(operator: ComparisonOperator, left: Evaluator, right: Evaluator): Evaluator {
  const order = ordering(left, right)
  const holds = tests[operator]
  return computed({ kind: 'boolean' }, [left, right], (row) => {
    const found = order(row)
    return found === null ? null : holds(found)
  })
}

/** How two values are ordered in each row: below 0, 0, above 0, or NULL. */
export function ordering(left: Evaluator, right: Evaluator): (row: number) => number | null {
  const meeting = meetingType(left.type, right.type)
  if (meeting === undefined) throw incomparable(typeText(left.type), typeText(right.type))
  const [one, other] = [meet(left, meeting), meet(right, meeting)]
  const semi = /^(?:variant|object|array|map)$/.test(meeting.kind)
  const key = keyOfCell(meeting)
  const order = semi
    ? (a: Parameters<typeof key>[0], b: Parameters<typeof key>[0]) =>
        key(a) === key(b) ? 0 : compareCells(meeting)(a, b)
    : compareCells(meeting)
  return (row) => {
    const first = one(row)
    if (first === null) return null
    const second = other(row)
    return second === null ? null : order(first, second)
  }
}

function meet(value: Evaluator, type: Evaluator['type']): ValueAt {
  const convert = toMeet(value.type, type)
  const { at } = value
  return computed(type, [value], (row) => {
    const cell = at(row)
    return cell === null ? null : convert(cell)
  }).at
}

const tests: Readonly<Record<ComparisonOperator, (order: number) => boolean>> = {
  '=': (order) => order === 0,
  '<>': (order) => order !== 0,
  '<': (order) => order < 0,
  '<=': (order) => order <= 0,
  '>': (order) => order > 0,
  '>=': (order) => order >= 0,
}
