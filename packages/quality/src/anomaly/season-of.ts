import { assertNever } from '@mesh/core'
import type { Season } from './anomaly-options.ts'

const parts = {
  hourOfDay: { hour: '2-digit', hourCycle: 'h23' },
  weekday: { weekday: 'long' },
  dayOfMonth: { day: 'numeric' },
  month: { month: 'long' },
} as const satisfies Readonly<Record<Exclude<Season, 'none'>, Intl.DateTimeFormatOptions>>

/** Names the season of an instant in milliseconds: `Monday`, `09`, `31`, `July`; nothing without seasons. */
export function createSeasonOf(season: Season, timeZone: string): (instant: number) => string {
  if (season === 'none') return () => ''
  const format = new Intl.DateTimeFormat('en', { timeZone, ...parts[season] })
  return (instant) => format.format(instant)
}

/** A season in the words of an explanation: `on Mondays`. */
export function describeSeason(season: Season, name: string): string {
  switch (season) {
    case 'none':
      return ''
    case 'hourOfDay':
      return ` at ${name} h`
    case 'weekday':
      return ` on ${name}s`
    case 'dayOfMonth':
      return ` on day ${name} of a month`
    case 'month':
      return ` in ${name}`
    default:
      return assertNever(season, 'season')
  }
}
