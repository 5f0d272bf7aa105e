import type { RuleValue } from '../../rule/rule-value.ts'
import type { Cell } from '../cell/cell.ts'
import { type CellKey, keyOfCell } from '../cell/key-of-cell.ts'
import { literalCell } from '../cell/literal-cell.ts'
import type { ValueType } from '../cell/value-type.ts'
import { compareWith } from './compare-with.ts'

/** Tells the values of a type that equal one of a list, as SQL's IN does. */
export function valueIn(type: ValueType, values: readonly RuleValue[]): (cell: Cell) => boolean {
  const literals = values.map(literalCell)
  if (type.kind !== 'string' || literals.some((each) => each.type.kind !== 'string')) {
    const tests = values.map((value) => compareWith(type, value))
    return (cell) => tests.some((compare) => compare(cell) === 0)
  }
  const keyOf = keyOfCell(type)
  const known = new Set<CellKey>(literals.map(({ cell }) => keyOf(cell)))
  return (cell) => known.has(keyOf(cell))
}
