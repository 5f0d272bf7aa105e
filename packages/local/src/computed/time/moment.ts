/** A day and a time of day, and the distance from UTC where one is told. */
export interface Moment {
  readonly year: number
  readonly month: number
  readonly day: number
  readonly hour: number
  readonly minute: number
  readonly second: number
  /** Beyond the second. */
  readonly micros: number
  /** Whether the text has digits beyond microseconds, other than zeros. */
  readonly isFiner?: true
  /** Minutes east of UTC. */
  readonly offset?: number
}

/** Microseconds of the digits behind the point of a second. */
export function fractionOf(digits: string): Pick<Moment, 'micros' | 'isFiner'> {
  const micros = Number(digits.padEnd(6, '0').slice(0, 6))
  return /[1-9]/.test(digits.slice(6)) ? { micros, isFiner: true } : { micros }
}

/** Midnight of the first day that is counted. */
export const epoch: Moment = { year: 1970, month: 1, day: 1, hour: 0, minute: 0, second: 0, micros: 0 }

/** Whether there is such a day and time. */
export function isMoment({ year, month, day, hour, minute, second }: Moment): boolean {
  if (month < 1 || month > 12 || day < 1 || day > 31) return false
  if (hour > 23 || minute > 59 || second > 59) return false
  return day <= 28 || new Date(Date.UTC(2000 + (year % 400), month, 0)).getUTCDate() >= day
}

/** Microseconds since 1970 of what the clock on the wall shows, whatever the distance from UTC. */
export function wallMicros({ year, month, day, hour, minute, second, micros }: Moment): bigint {
  const date = new Date(0)
  date.setUTCFullYear(year, month - 1, day)
  date.setUTCHours(hour, minute, second)
  return BigInt(date.getTime()) * 1000n + BigInt(micros)
}
