import { unsupportedFeature } from '../../../errors/statement-failures.ts'
import { type Emitted, emit } from '../../emitted.ts'
import { storageType } from '../../storage-type.ts'
import { asMoment } from '../../translate-cast.ts'
import { onWall } from '../../zone/on-wall.ts'
import { datePart } from '../date-part.ts'
import type { ScalarCall } from '../function-rule.ts'
import { weekRules, weekStart } from './week.ts'

/** A date or time cut to a part; it keeps its type. Source: https://docs.snowflake.com/en/sql-reference/functions/date_trunc */
export function truncate(name: string, given: Emitted, call: ScalarCall): Emitted {
  const part = datePart(name, call.where)
  const value = asMoment(given)
  if (value.type?.kind === 'time')
    return emit(
      `CAST(date_trunc('${clockPart(part, call)}', DATE '1970-01-01' + ${value.sql}) AS TIME)`,
      value.type,
    )
  return onWall(value, ({ sql, type }) =>
    emit(`CAST(${startOf(part, sql, call)} AS ${type === null ? 'TIMESTAMP' : storageType(type)})`, type),
  )
}

function startOf(part: string, value: string, call: ScalarCall): string {
  switch (part) {
    case 'week':
      return weekStart(value, weekRules(call))
    case 'week_iso':
      return `date_trunc('week', ${value})`
    case 'nanosecond':
      return value
    case 'year':
    case 'quarter':
    case 'month':
    case 'day':
      return `date_trunc('${part}', ${value})`
    default:
      return `date_trunc('${clockPart(part, call)}', ${value})`
  }
}

const clockParts: ReadonlySet<string> = new Set(['hour', 'minute', 'second', 'millisecond', 'microsecond'])

function clockPart(part: string, call: ScalarCall): string {
  if (!clockParts.has(part)) throw unsupportedFeature(`${call.name} to ${part}`, call.where)
  return part
}
