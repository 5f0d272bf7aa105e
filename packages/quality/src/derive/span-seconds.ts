const day = 86_400

// A year of the Gregorian calendar is 365.2425 days on average. `m` is minutes to some tools and months to others.
const seconds: Readonly<Record<string, number>> = {
  s: 1,
  sec: 1,
  second: 1,
  min: 60,
  minute: 60,
  h: 3_600,
  hr: 3_600,
  hour: 3_600,
  d: day,
  day,
  w: 7 * day,
  week: 7 * day,
  month: (365.2425 / 12) * day,
  y: 365.2425 * day,
  yr: 365.2425 * day,
  year: 365.2425 * day,
}

/** A span of a service level in seconds; nothing when value or unit have no one meaning. */
export function spanSeconds(value: unknown, unit: string | undefined): number | undefined {
  const amount = typeof value === 'string' && value.trim() !== '' ? Number(value) : value
  const length = unit === undefined ? undefined : lengthOf(unit.trim().toLowerCase())
  if (typeof amount !== 'number' || !Number.isFinite(amount) || length === undefined) return undefined
  return amount * length
}

const lengthOf = (unit: string): number | undefined =>
  Object.hasOwn(seconds, unit) ? seconds[unit] : seconds[unit.replace(/s$/, '')]
