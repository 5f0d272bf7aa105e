import type { LogicalType } from '@mesh/core'
import { breaksRule } from '../../rule/breaks-rule.ts'
import type { RangeRule } from '../../rule/range.ts'
import type { ValueRule } from '../../rule/value-rule.ts'
import type { Cell } from '../cell/cell.ts'
import { readCell } from '../cell/read-cell.ts'
import type { QuickTest } from './is-readable.ts'

/**
 * Tells of a value, which is readable as its type, that it keeps a rule; false says nothing.
 *
 * @throws QUALITY.* when the rule cannot judge values of the type
 */
export function keepsRule(type: LogicalType, rule: ValueRule): QuickTest {
  const breaks = breaksRule(type, rule)
  // The cell of these is the value itself.
  const isPlain =
    type.kind === 'string' || type.kind === 'boolean' || (type.kind === 'number' && type.scale === undefined)
  if (isPlain) return (value) => !breaks(value as Cell)
  const quick = rule.kind === 'range' ? keepsRange(type, rule) : undefined
  if (quick !== undefined) return quick
  const read = readCell(type)
  return (value) => {
    const cell = read(value)
    return cell !== undefined && !breaks(cell)
  }
}

/** Whole numbers as numbers, days as text. */
function keepsRange(type: LogicalType, { minimum, maximum }: RangeRule): QuickTest | undefined {
  const bounds = [minimum, maximum].flatMap((bound) => (bound === undefined ? [] : [bound.value]))
  const comparable =
    type.kind === 'integer'
      ? bounds.every((value) => typeof value === 'number')
      : type.kind === 'date' &&
        bounds.every((value) => typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value))
  if (!comparable) return undefined
  const [low, high] = [minimum?.value as number | undefined, maximum?.value as number | undefined]
  const above = minimum?.exclusive
    ? (value: number) => value > (low as number)
    : (value: number) => low === undefined || value >= low
  const below = maximum?.exclusive
    ? (value: number) => value < (high as number)
    : (value: number) => high === undefined || value <= high
  return (value) => above(value as number) && below(value as number)
}
