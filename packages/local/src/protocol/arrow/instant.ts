/** A moment: seconds since 1970, rounded down, and nanoseconds from there. */
export interface Instant {
  readonly seconds: number
  readonly nanos: number
  /** Minutes east of UTC, plus 1440. */
  readonly zone: number
}

/** Reads what the JSON wire has of a timestamp: `-0.250000000 1560`. */
export function parseInstant(text: string): Instant {
  const [number = '0', zone = '1440'] = text.split(' ')
  const [whole = '0', fraction = ''] = number.split('.')
  const nanos = Number(fraction.padEnd(9, '0'))
  const size = Math.abs(Number(whole))
  if (!number.startsWith('-')) return { seconds: size, nanos, zone: Number(zone) }
  return nanos === 0
    ? { seconds: 0 - size, nanos: 0, zone: Number(zone) }
    : { seconds: -size - 1, nanos: 1_000_000_000 - nanos, zone: Number(zone) }
}
