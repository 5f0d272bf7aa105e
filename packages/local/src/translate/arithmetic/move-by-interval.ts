import type { Expression } from '@mesh/sql'
import { unsupportedFeature } from '../../errors.ts'
import { type Emitted, emit, textType, timestampType } from '../emitted.ts'
import { dateUnit } from '../functions/date-part.ts'
import { castTo } from '../translate-cast.ts'
import { onWall } from '../zone/on-wall.ts'
import { unitsOf } from './units-of.ts'

type IntervalLiteral = Extract<Expression, { readonly kind: 'intervalLiteral' }>

/**
 * A date or time moved by an interval, part by part in the order that they are written in. A date stays one unless a part is
 * smaller than a day.
 *
 * Source: https://docs.snowflake.com/en/sql-reference/data-types-datetime#interval-constants
 */
export function moveByInterval(
  value: Emitted,
  sign: '+' | '-',
  { value: text, unit }: IntervalLiteral,
): Emitted {
  if (unit !== undefined) throw unsupportedFeature('an INTERVAL with a unit behind it')
  const start = value.type?.kind === 'string' || value.type === null ? castTo(value, timestampType) : value
  const kind = start.type?.kind
  if (kind !== 'date' && kind !== 'timestamp' && kind !== 'time')
    throw unsupportedFeature(`an INTERVAL beside a value of type ${kind ?? textType.kind}`)
  return parts(text).reduce<Emitted>((moved, { count, part }) => {
    const name = dateUnit(part)
    const units = unitsOf(name, `${sign === '-' ? '-' : ''}${count}`)
    const isWhole = wholeDays.has(name)
    if (moved.type?.kind === 'date')
      return isWhole
        ? emit(`CAST(${moved.sql} + ${units} AS DATE)`, moved.type)
        : emit(`(CAST(${moved.sql} AS TIMESTAMP) + ${units})`, timestampType)
    if (moved.type?.kind === 'time' && isWhole) throw unsupportedFeature(`INTERVAL '${text}' beside a TIME`)
    return onWall(moved, ({ sql, type }) => emit(`(${sql} + ${units})`, type))
  }, start)
}

const wholeDays: ReadonlySet<string> = new Set(['year', 'quarter', 'month', 'week', 'day'])

/** `1 year, 3 days, 2 minute`; a number alone counts seconds. */
function parts(text: string): readonly { readonly count: number; readonly part: string }[] {
  return text.split(',').map((each) => {
    const found = /^\s*([+-]?\d+)\s*([A-Za-z]*)\s*$/.exec(each)
    if (found === null) throw unsupportedFeature(`INTERVAL '${text}'`)
    return { count: Number(found[1]), part: found[2] === '' ? 'second' : (found[2] ?? 'second') }
  })
}
