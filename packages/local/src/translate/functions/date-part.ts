import type { Location } from '@mesh/core'
import { unsupportedFeature } from '../../errors.ts'
import { type Emitted, emit } from '../emitted.ts'
import { asTimestamp } from './as-timestamp.ts'

/** Source: https://docs.snowflake.com/en/sql-reference/functions-date-time#supported-date-and-time-parts */
const parts: Readonly<Record<string, readonly string[]>> = {
  year: ['Y', 'YY', 'YYY', 'YYYY', 'YR', 'YEARS', 'YRS'],
  quarter: ['Q', 'QTR', 'QTRS', 'QUARTERS'],
  month: ['MM', 'MON', 'MONS', 'MONTHS'],
  week: ['W', 'WK', 'WEEKOFYEAR', 'WOY', 'WY'],
  day: ['D', 'DD', 'DAYS', 'DAYOFMONTH'],
  hour: ['H', 'HH', 'HR', 'HOURS', 'HRS'],
  minute: ['M', 'MI', 'MIN', 'MINUTES', 'MINS'],
  second: ['S', 'SEC', 'SECONDS', 'SECS'],
  millisecond: ['MS', 'MSEC', 'MILLISECONDS'],
  microsecond: ['US', 'USEC', 'MICROSECONDS'],
}

/** The unit that a date part names, in DuckDB's words. @throws SQL.UNSUPPORTED for other parts. */
export function dateUnit(part: string, where: Location): string {
  const upper = part.toUpperCase()
  const found = Object.entries(parts).find(
    ([unit, names]) => unit.toUpperCase() === upper || names.includes(upper),
  )
  if (found === undefined) throw unsupportedFeature(`date part ${part}`, where)
  return found[0]
}

const partFunctions: Readonly<Record<string, (value: string) => string>> = {
  DAYOFWEEK: (value) => `dayofweek(${value})`,
  DOW: (value) => `dayofweek(${value})`,
  DAYOFWEEKISO: (value) => `isodow(${value})`,
  DAYOFYEAR: (value) => `dayofyear(${value})`,
  WEEKISO: (value) => `week(${value})`,
  YEAROFWEEKISO: (value) => `isoyear(${value})`,
  EPOCH: (value) => `CAST(floor(epoch(${value})) AS BIGINT)`,
  EPOCH_SECOND: (value) => `CAST(floor(epoch(${value})) AS BIGINT)`,
  EPOCH_MILLISECOND: (value) => `epoch_ms(${value})`,
  EPOCH_MICROSECOND: (value) => `epoch_us(${value})`,
}

/** A part of a date as a number. @throws SQL.UNSUPPORTED for parts that have no counterpart. */
export function datePartOf(part: string, value: Emitted, where: Location): Emitted {
  const special = partFunctions[part.toUpperCase()]
  const source = value.type?.kind === 'time' ? value.sql : asTimestamp(value)
  const unit = special === undefined ? dateUnit(part, where) : ''
  if (unit.endsWith('isecond') || unit === 'microsecond') throw unsupportedFeature(`date part ${part}`, where)
  return emit(special === undefined ? `${unit}(${source})` : special(source), {
    kind: 'integer',
    precision: 9,
  })
}
