import { addMonths } from './add-months.ts'
import type { DateUnit } from './date-part.ts'
import { localTime, nanosOf } from './local-time.ts'
import { unitMonths, unitNanos } from './unit-nanos.ts'

/** A clock and calendar time moved by a number of units. */
export function addUnits(local: bigint, unit: DateUnit, count: number): bigint {
  const months = unitMonths[unit]
  if (months === undefined) return local + BigInt(count) * (unitNanos[unit] ?? 0n)
  const { days, nanos } = localTime(local)
  return nanosOf({ days: addMonths(days, count * months), nanos })
}
