import type { DateUnit } from './date-part.ts'

/** Nanoseconds of the units that are always as long. */
export const unitNanos: Partial<Readonly<Record<DateUnit, bigint>>> = {
  week: 604_800_000_000_000n,
  day: 86_400_000_000_000n,
  hour: 3_600_000_000_000n,
  minute: 60_000_000_000n,
  second: 1_000_000_000n,
  millisecond: 1_000_000n,
  microsecond: 1_000n,
  nanosecond: 1n,
}

/** Months of the units that count months. */
export const unitMonths: Partial<Readonly<Record<DateUnit, number>>> = { year: 12, quarter: 3, month: 1 }
