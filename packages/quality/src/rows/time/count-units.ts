import { civilDay } from './civil-day.ts'
import type { DateUnit } from './date-part.ts'
import { localTime } from './local-time.ts'
import { truncateTo } from './truncate-to.ts'
import { unitMonths, unitNanos } from './unit-nanos.ts'

/** How many boundaries of a unit lie between two clock and calendar times. */
export function countUnits(unit: DateUnit, from: bigint, to: bigint): bigint {
  const months = unitMonths[unit]
  if (months !== undefined)
    return BigInt(Math.floor(monthOf(to) / months) - Math.floor(monthOf(from) / months))
  return (truncateTo(to, unit) - truncateTo(from, unit)) / (unitNanos[unit] ?? 1n)
}

function monthOf(local: bigint): number {
  const { year, month } = civilDay(localTime(local).days)
  return year * 12 + month - 1
}
