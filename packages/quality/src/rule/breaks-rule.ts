import type { Cell } from '../rows/cell/cell.ts'
import type { ValueType } from '../rows/cell/value-type.ts'
import { ruleDefinition } from './definitions.ts'
import type { ValueRule } from './value-rule.ts'

/**
 * Tells whether a value of a type breaks a rule.
 *
 * @throws QUALITY.INCOMPARABLE when no value of the type could keep it.
 */
export function breaksRule(type: ValueType, rule: ValueRule): (cell: Cell) => boolean {
  if (rule.kind !== 'all') return ruleDefinition(rule).breaks(type, rule)
  const all = rule.rules.map((each) => breaksRule(type, each))
  return (cell) => all.some((breaks) => breaks(cell))
}
