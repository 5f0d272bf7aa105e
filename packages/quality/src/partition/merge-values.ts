import type { Merge } from '../metric/metric-definition.ts'
import { readInstant } from '../metric/read-instant.ts'
import { formatDecimal } from '../rows/decimal/format-decimal.ts'
import { type Decimal, parseDecimal } from '../rows/decimal/parse-decimal.ts'
import { rescale } from '../rows/decimal/rescale.ts'

/** One part of a metric over the rows of several partitions, `undefined` for those without rows. NULL gives way to a value. */
export function mergeValues(values: readonly unknown[], merge: Merge): unknown {
  const present = values.filter((value) => value !== undefined)
  const [first, ...others] = present.filter((value) => value !== null)
  if (first === undefined) return present.length === 0 ? undefined : null
  if (typeof merge === 'function') return others.reduce(merge, first)
  if (merge === 'sum') return others.reduce(addValues, first)
  const sign = merge === 'min' ? -1 : 1
  return others.reduce((best, each) => (compareValues(each, best) * sign > 0 ? each : best), first)
}

/** A sum in the row representation of Mesh: exact for whole numbers and decimals, floating for numbers with a fraction. */
function addValues(left: unknown, right: unknown): unknown {
  if (typeof left === 'number' && typeof right === 'number') {
    const sum = left + right
    if (Number.isSafeInteger(sum) || !Number.isInteger(left) || !Number.isInteger(right)) return sum
    return BigInt(left) + BigInt(right)
  }
  const [one, other] = [exactOf(left), exactOf(right)]
  if (one === undefined || other === undefined) return Number(left) + Number(right)
  const scale = Math.max(one.scale, other.scale)
  const units = raise(one, scale) + raise(other, scale)
  if (scale > 0) return formatDecimal(units, scale)
  return typeof left === 'string' ? String(units) : units
}

/** Numbers and decimals by size, instants by time, other text by code point. */
function compareValues(left: unknown, right: unknown): number {
  if (typeof left === 'number' && typeof right === 'number') {
    // NaN is larger than every number, as engines sort it.
    if (Number.isNaN(left) || Number.isNaN(right))
      return Number(Number.isNaN(left)) - Number(Number.isNaN(right))
    return left - right
  }
  const [one, other] = [exactOf(left), exactOf(right)]
  if (one !== undefined && other !== undefined) {
    const scale = Math.max(one.scale, other.scale)
    const difference = raise(one, scale) - raise(other, scale)
    return difference === 0n ? 0 : difference < 0n ? -1 : 1
  }
  const [from, to] = [readInstant(left), readInstant(right)]
  if (from !== undefined && to !== undefined && from !== to) return from - to
  const [here, there] = [String(left), String(right)]
  return here === there ? 0 : here < there ? -1 : 1
}

/** An exact number in units of its last digit; nothing for anything else. */
function exactOf(value: unknown): Decimal | undefined {
  if (typeof value === 'bigint') return { units: value, scale: 0 }
  if (typeof value === 'number')
    return Number.isInteger(value) ? { units: BigInt(value), scale: 0 } : undefined
  return typeof value === 'string' && decimal.test(value) ? parseDecimal(value) : undefined
}

const decimal = /^-?\d+(?:\.\d+)?$/

const raise = ({ units, scale }: Decimal, to: number): bigint => rescale(units, scale, to)
