import { type Decimal, parseDecimal } from '../../rows/decimal/parse-decimal.ts'
import { powerOfTen } from '../../rows/decimal/power-of-ten.ts'
import type { RangeRule } from '../../rule/range.ts'
import type { Domain } from './domain.ts'
import { numberWriter } from './number-writer.ts'

/** What numbers are asked for. */
export interface NumberNeeds {
  /** Digits in all; a float has none. */
  readonly precision?: number
  /** Digits after the point; a float has none. */
  readonly scale?: number
  readonly ranges: readonly RangeRule[]
  readonly divisors: readonly number[]
  readonly wanted: number
}

const most = 2n ** 53n

/**
 * Evenly spaced numbers inside the ranges, from 0 or from a bound where a side is open. Words for why there is none.
 *
 * Everything is counted in exact decimals: `step` × `index`, both whole numbers in units of `scale` digits.
 */
export function numberDomain(needs: NumberNeeds): Domain<number | bigint | string> | string {
  const isFloat = needs.scale === undefined
  for (let digits = needs.scale ?? 2; ; digits += 3) {
    const grid = gridOf(needs, digits)
    if (grid.high < grid.low && (!isFloat || digits >= 14)) return 'its limits leave no number'
    const count = grid.high - grid.low + 1n
    if (isFloat && digits < 14 && count < BigInt(Math.min(needs.wanted, 1e9))) continue
    const spacing = count > most ? count / most : 1n
    const write = numberWriter(grid, spacing, needs)
    return { size: Number(count > most ? most : count), at: write }
  }
}

/** Numbers `index × step` in units of `scale` digits, for every index from `low` to `high`. */
export interface NumberGrid {
  readonly step: bigint
  readonly scale: number
  readonly low: bigint
  readonly high: bigint
}

function gridOf(
  { precision, scale: digits, ranges, divisors, wanted }: NumberNeeds,
  shown: number,
): NumberGrid {
  const steps = divisors.map(exactly).filter((each) => each !== undefined)
  const scale = Math.max(shown, ...steps.map((each) => each.scale))
  const units = ({ units: own, scale: from }: Decimal) => own * powerOfTen(scale - from)
  const finest = digits === undefined && steps.length > 0 ? [] : [powerOfTen(scale - shown)]
  const step = [...finest, ...steps.map(units)].reduce(leastCommonMultiple)
  const type =
    precision === undefined ? undefined : powerOfTen(precision + scale - shown) - powerOfTen(scale - shown)
  const lows = boundsOf(ranges, 'minimum', step, scale)
  const highs = boundsOf(ranges, 'maximum', step, scale)
  const low = largest(lows)
  const high = largest(highs.map((each) => -each))
  const span =
    BigInt(Math.max(1_000, Math.min(wanted, 2 ** 50) * 10)) *
    (scale > 0 && scale < 4 ? powerOfTen(scale) : 1n)
  const first = low ?? (high === undefined || -high > span ? 0n : -high - span)
  const last = high === undefined ? first + span : -high
  const room = type === undefined ? undefined : floorDivide(type, step)
  return {
    step,
    scale,
    low: room !== undefined && first < -room ? -room : first,
    high: room !== undefined && last > room ? room : last,
  }
}

/** The indices at the bounds of one side. */
const boundsOf = (ranges: readonly RangeRule[], side: 'minimum' | 'maximum', step: bigint, scale: number) =>
  ranges.flatMap((range) => {
    const bound = range[side]
    const limit = bound === undefined ? undefined : exactly(bound.value)
    if (bound === undefined || limit === undefined) return []
    const widest = Math.max(scale, limit.scale)
    const at = limit.units * powerOfTen(widest - limit.scale)
    const each = step * powerOfTen(widest - scale)
    const below = floorDivide(at, each)
    const isThere = below * each === at
    if (side === 'minimum') return [isThere && !bound.exclusive ? below : below + 1n]
    return [isThere && bound.exclusive ? below - 1n : below]
  })

const largest = (values: readonly bigint[]): bigint | undefined =>
  values.toSorted((left, right) => Number(left < right) - Number(left > right))[0]

const exactly = (value: unknown): Decimal | undefined => parseDecimal(String(value))

const floorDivide = (dividend: bigint, divisor: bigint): bigint =>
  dividend % divisor !== 0n && dividend < 0n !== divisor < 0n ? dividend / divisor - 1n : dividend / divisor

function leastCommonMultiple(left: bigint, right: bigint): bigint {
  let [a, b] = [left, right]
  while (b !== 0n) [a, b] = [b, a % b]
  return a === 0n ? left : (left / a) * right
}
