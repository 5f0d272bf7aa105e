/** What clocks of a time zone show. A wall time is the milliseconds that UTC would have when it shows the same. */
export interface ZoneClock {
  wallOf(instant: number): number
  /** When clocks show a wall time: once, never where they skip it, twice where they go back. */
  instantsOf(wall: number): readonly number[]
}

const dayMs = 86_400_000

/** The clock of a time zone by its IANA name; undefined for a name that is none. */
export function createZoneClock(zone: string): ZoneClock | undefined {
  const format = formatOf(zone)
  if (format === undefined) return undefined
  const wallOf = (instant: number): number => {
    const parts = new Map<string, string>()
    for (const { type, value } of format.formatToParts(instant)) parts.set(type, value)
    const of = (type: string) => Number(parts.get(type))
    return (
      Date.UTC(of('year'), of('month') - 1, of('day'), of('hour'), of('minute'), of('second')) +
      (((instant % 1000) + 1000) % 1000)
    )
  }
  return {
    wallOf,
    instantsOf: (wall) => {
      const offsets = new Set([wall - dayMs, wall + dayMs].map((near) => wallOf(near) - near))
      return [...offsets].map((offset) => wall - offset).filter((instant) => wallOf(instant) === wall)
    },
  }
}

function formatOf(zone: string): Intl.DateTimeFormat | undefined {
  try {
    return new Intl.DateTimeFormat('en-US', {
      timeZone: zone,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    })
  } catch {
    return undefined
  }
}
