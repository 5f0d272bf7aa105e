const microsPerDay = 86_400_000_000n

/** `2024-02-29` from days since 1970. Years beyond four digits keep all their digits. */
export function isoDate(days: number): string {
  const date = new Date(days * 86_400_000)
  const year = date.getUTCFullYear()
  const text = String(Math.abs(year)).padStart(4, '0')
  return `${year < 0 ? '-' : ''}${text}-${two(date.getUTCMonth() + 1)}-${two(date.getUTCDate())}`
}

/** `23:59:59.5` from microseconds since midnight, the fraction without trailing zeros. */
export function isoTime(micros: bigint): string {
  const seconds = Number(micros / 1_000_000n)
  const fraction = String(micros % 1_000_000n)
    .padStart(6, '0')
    .replace(/0+$/, '')
  const clock = `${two(Math.floor(seconds / 3600))}:${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`
  return fraction === '' ? clock : `${clock}.${fraction}`
}

/** `2024-02-29T13:14:15.5` from microseconds since 1970. */
export function isoTimestamp(micros: bigint): string {
  const inDay = ((micros % microsPerDay) + microsPerDay) % microsPerDay
  return `${isoDate(Number((micros - inDay) / microsPerDay))}T${isoTime(inDay)}`
}

const two = (value: number): string => String(value).padStart(2, '0')
