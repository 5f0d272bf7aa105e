const seconds: Readonly<Record<string, number>> = { second: 1, minute: 60, hour: 3600, day: 86_400 }

/** A TARGET_LAG such as `5 minutes` in seconds; null for DOWNSTREAM and for none. */
export function lagSeconds(lag: string | null): number | null {
  const [, count, unit = ''] = /^\s*(\d+)\s*([a-z]+?)s?\s*$/i.exec(lag ?? '') ?? []
  const each = seconds[unit.toLowerCase()]
  return count === undefined || each === undefined ? null : Number(count) * each
}
