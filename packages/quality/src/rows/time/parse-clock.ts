const written = /^(\d{1,2}):(\d{2})(?::(\d{2})(?:\.(\d{0,9}))?)?$/

/** Nanoseconds since midnight of `23:59`, `23:59:59` or `23:59:59.5`. */
export function parseClock(text: string): number | undefined {
  const [, hour, minute, second = '0', fraction = ''] = written.exec(text) ?? []
  if (hour === undefined || Number(hour) > 23 || Number(minute) > 59 || Number(second) > 59) return undefined
  return (Number(hour) * 3_600 + Number(minute) * 60 + Number(second)) * 1e9 + Number(fraction.padEnd(9, '0'))
}
