import { unsupportedFeature } from '../../errors/statement-failures.ts'
import { type Emitted, emit, textType, timestampType } from '../emitted.ts'
import { castTo } from '../translate-cast.ts'
import { onWall } from '../zone/on-wall.ts'
import { type IntervalLiteral, intervalParts } from './interval-of.ts'
import { unitsOf } from './units-of.ts'

/**
 * A date or time moved by an interval, part by part in the order that they are written in. A date stays one unless a part is
 * smaller than a day.
 *
 * Source: https://docs.snowflake.com/en/sql-reference/data-types-datetime#interval-constants
 */
export function moveByInterval(value: Emitted, sign: '+' | '-', interval: IntervalLiteral): Emitted {
  const start = value.type?.kind === 'string' || value.type === null ? castTo(value, timestampType) : value
  const kind = start.type?.kind
  if (kind !== 'date' && kind !== 'timestamp' && kind !== 'time')
    throw unsupportedFeature(`an INTERVAL beside a value of type ${kind ?? textType.kind}`)
  return intervalParts(interval).reduce<Emitted>((moved, { count, unit }) => {
    const units = unitsOf(unit, String(sign === '-' ? -count : count))
    // A qualified interval of days gives a timestamp, one without a qualifier leaves a date one.
    const isWhole = interval.unit === undefined ? wholeDays.has(unit) : months.has(unit)
    if (moved.type?.kind === 'date')
      return isWhole
        ? emit(`CAST(${moved.sql} + ${units} AS DATE)`, moved.type)
        : emit(`(CAST(${moved.sql} AS TIMESTAMP) + ${units})`, timestampType)
    if (moved.type?.kind === 'time' && wholeDays.has(unit))
      throw unsupportedFeature(`INTERVAL '${interval.value}' beside a TIME`)
    return onWall(moved, ({ sql, type }) => emit(`(${sql} + ${units})`, type))
  }, start)
}

const months: ReadonlySet<string> = new Set(['year', 'month'])

const wholeDays: ReadonlySet<string> = new Set(['year', 'quarter', 'month', 'week', 'day'])
