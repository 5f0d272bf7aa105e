import { nanosPerDay } from './units.ts'

/** What a clock and a calendar show. */
export interface LocalTime {
  /** Days since 1970. */
  readonly days: number
  /** Nanoseconds since midnight. */
  readonly nanos: number
}

/** Splits nanoseconds since 1970 into a day and the time of it. */
export function localTime(nanos: bigint): LocalTime {
  const inDay = ((nanos % nanosPerDay) + nanosPerDay) % nanosPerDay
  return { days: Number((nanos - inDay) / nanosPerDay), nanos: Number(inDay) }
}

/** Nanoseconds since 1970 of a day and a time of it. */
export const nanosOf = ({ days, nanos }: LocalTime): bigint => BigInt(days) * nanosPerDay + BigInt(nanos)
