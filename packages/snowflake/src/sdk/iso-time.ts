/** `2024-02-29` from days since 1970. */
export function isoDate(days: number): string {
  const text = new Date(days * 86_400_000).toISOString()
  return text.slice(0, text.indexOf('T'))
}

/** `13:14:15.5` without trailing zeros in its fraction. */
export const trimFraction = (time: string): string => time.replace(/(\.\d*?)0+$/, '$1').replace(/\.$/, '')

/**
 * `2024-02-29T13:14:15.5`, and with an offset when it is zoned: `+02:00`, `Z`. Seconds and nanoseconds count from 1970 in
 * UTC, the offset in minutes east of it.
 */
export function isoInstant(seconds: number, nanos: number, offsetMinutes: number, zoned: boolean): string {
  const clock = new Date((seconds + offsetMinutes * 60) * 1000).toISOString().slice(0, -5)
  const fraction = nanos === 0 ? '' : `.${String(nanos).padStart(9, '0').replace(/0+$/, '')}`
  return `${clock}${fraction}${zoned ? isoOffset(offsetMinutes) : ''}`
}

function isoOffset(minutes: number): string {
  if (minutes === 0) return 'Z'
  const size = Math.abs(minutes)
  return `${minutes < 0 ? '-' : '+'}${two(Math.floor(size / 60))}:${two(size % 60)}`
}

const two = (value: number): string => String(value).padStart(2, '0')
