/** A quantity that can be compared with others of its dimension. */
export interface Amount {
  readonly value: number
  readonly dimension: string
  /** Whether it counts months or years, which differ in length. */
  readonly isMean?: boolean
}

const seconds: Readonly<Record<string, number>> = {
  __proto__: null as unknown as number,
  ...units(0.001, 'ms millisecond milliseconds'),
  ...units(1, 's sec secs second seconds'),
  ...units(60, 'min mins minute minutes'),
  ...units(3600, 'h hr hrs hour hours'),
}

const days: Readonly<Record<string, number>> = {
  __proto__: null as unknown as number,
  ...units(1, 'd day days'),
  ...units(7, 'w wk week weeks'),
}

const months: Readonly<Record<string, number>> = {
  __proto__: null as unknown as number,
  ...units(1, 'mo mos mon month months'),
  ...units(3, 'q quarter quarters'),
  ...units(12, 'y yr yrs year years'),
}

/** Promises about long times, whose unit `m` is a month; elsewhere it is a minute. */
const isLong = /^(?:retention|re|endofsupport|es|endoflife|el|generalavailability|ga)$/

/** A mean month in days, of the Gregorian calendar. */
const daysPerMonth = 30.436875

/**
 * The amount that a service level promises: a duration in seconds, a day as a point in time, a number of its unit. Undefined
 * for a text that is none of them. ODCS leaves units open: `m` means minutes in promises about delays and months in those
 * about keeping.
 */
export function readAmount(property: string, value: unknown, unit: string | undefined): Amount | undefined {
  if (typeof value === 'string' && unit === undefined) {
    if (/^\d{4}-\d{2}-\d{2}/.test(value)) return amount(Date.parse(value), 'date')
    if (/^\d{1,2}:\d{2}(?::\d{2})?/.test(value))
      return amount(timeOfDay(value), `time of day ${zoneOf(value)}`)
    const [, number, word] = /^\s*(-?\d+(?:\.\d+)?)\s*(%|[A-Za-z]+)\s*$/.exec(value) ?? []
    if (number !== undefined && word !== undefined) return readAmount(property, number, word)
  }
  const number =
    typeof value === 'number' ? value : typeof value === 'string' && value.trim() ? Number(value) : Number.NaN
  if (Number.isNaN(number)) return undefined
  if (unit === undefined) return amount(number, '')
  const word = unit.trim().toLowerCase()
  if (/^(?:%|percent|pct)$/.test(word)) return amount(number, 'percent')
  const isMonth = word === 'm' && (isLong.test(property) || unit.trim() === 'M')
  const factor =
    word === 'm'
      ? isMonth
        ? daysPerMonth * 86_400
        : 60
      : (seconds[word] ?? scaled(days[word], 86_400) ?? scaled(months[word], daysPerMonth * 86_400))
  if (factor === undefined) return amount(number, word)
  return { value: number * factor, dimension: 'duration', isMean: isMonth || months[word] !== undefined }
}

function amount(value: number, dimension: string): Amount | undefined {
  return Number.isNaN(value) ? undefined : { value, dimension }
}

const scaled = (count: number | undefined, by: number) => count && count * by

const zoneOf = (text: string) => text.replace(/^[\d:.]+/, '').trim()

function timeOfDay(text: string): number {
  const [hours = 0, minutes = 0, rest = 0] = (/^[\d:]+/.exec(text)?.[0] ?? '').split(':').map(Number)
  return hours * 3600 + minutes * 60 + rest
}

function units(factor: number, words: string): Readonly<Record<string, number>> {
  return Object.fromEntries(words.split(' ').map((word) => [word, factor]))
}
