import type { Location } from '@mesh/core'
import { unsupportedFeature } from '../../errors/statement-failures.ts'

/** Source: https://docs.snowflake.com/en/sql-reference/functions-date-time#supported-date-and-time-parts */
const parts: Readonly<Record<string, readonly string[]>> = {
  year: ['Y', 'YY', 'YYY', 'YYYY', 'YR', 'YEARS', 'YRS'],
  quarter: ['Q', 'QTR', 'QTRS', 'QUARTERS'],
  month: ['MM', 'MON', 'MONS', 'MONTHS'],
  week: ['W', 'WK', 'WEEKS', 'WEEKOFYEAR', 'WOY', 'WY'],
  day: ['D', 'DD', 'DAYS', 'DAYOFMONTH'],
  hour: ['H', 'HH', 'HR', 'HOURS', 'HRS'],
  minute: ['M', 'MI', 'MIN', 'MINUTES', 'MINS'],
  second: ['S', 'SEC', 'SECONDS', 'SECS'],
  millisecond: ['MS', 'MSEC', 'MILLISECONDS'],
  microsecond: ['US', 'USEC', 'MICROSECONDS'],
  nanosecond: ['NS', 'NSEC', 'NANOSEC', 'NSECOND', 'NANOSECONDS', 'NANOSECS', 'NSECONDS'],
  dayofweek: ['WEEKDAY', 'DOW', 'DW'],
  dayofweek_iso: ['DAYOFWEEKISO', 'WEEKDAY_ISO', 'DOW_ISO', 'DW_ISO'],
  dayofyear: ['YEARDAY', 'DOY', 'DY'],
  week_iso: ['WEEKISO', 'WEEKOFYEARISO', 'WEEKOFYEAR_ISO', 'WEEK_OF_YEAR_ISO'],
  yearofweek: [],
  yearofweekiso: ['YEAROFWEEK_ISO'],
  epoch_second: ['EPOCH', 'EPOCH_SECONDS'],
  epoch_millisecond: ['EPOCH_MILLISECONDS'],
  epoch_microsecond: ['EPOCH_MICROSECONDS'],
  epoch_nanosecond: ['EPOCH_NANOSECONDS'],
  timezone_hour: ['TZH'],
  timezone_minute: ['TZM'],
}

const units: ReadonlyMap<string, string> = new Map(
  Object.entries(parts).flatMap(([unit, names]) => [
    [unit.toUpperCase(), unit] as const,
    ...names.map((name) => [name, unit] as const),
  ]),
)

/** What a date part names, by its one name. @throws SQL.UNSUPPORTED for other parts. */
export function datePart(part: string, where?: Location): string {
  const found = units.get(part.trim().toUpperCase())
  if (found === undefined) throw unsupportedFeature(`date part ${part}`, where)
  return found
}

const lengths: ReadonlySet<string> = new Set(Object.keys(parts).slice(0, 11))

/** The length of time that a date part names: `DAY`, but not `DAYOFWEEK`. @throws SQL.UNSUPPORTED for other parts. */
export function dateUnit(part: string, where?: Location): string {
  const unit = datePart(part, where)
  if (!lengths.has(unit)) throw unsupportedFeature(`date part ${part} as a length of time`, where)
  return unit
}
