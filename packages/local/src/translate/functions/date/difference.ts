import { invalidStatement } from '../../../errors/statement-failures.ts'
import { countType, type Emitted, emit, floatType } from '../../emitted.ts'
import { once } from '../../once.ts'
import { asMoment } from '../../translate-cast.ts'
import { instantOf } from '../../zone/instant-of.ts'
import { wallOf } from '../../zone/wall-of.ts'
import { dateUnit } from '../date-part.ts'
import { argument, type ScalarCall } from '../function-rule.ts'
import { partAndRest } from './part-and-rest.ts'
import { weekRules, weekStart } from './week.ts'

/** How many boundaries of a part lie between two moments. Source: https://docs.snowflake.com/en/sql-reference/functions/datediff */
export function difference(call: ScalarCall): Emitted {
  const [part, [from, to]] = partAndRest(call)
  if (from === undefined || to === undefined)
    throw invalidStatement(`not enough arguments for function [${call.name}]`, call.where)
  const unit = dateUnit(part, call.where)
  const moments = [asMoment(from), asMoment(to)]
  // Days are those of the clock on the wall, shorter units those between the instants.
  const isClock =
    clockUnits.has(unit) && moments.some(({ type }) => type?.kind === 'timestamp' && type.zone !== 'ntz')
  const [start = '', end = ''] = moments.map(isClock ? instantOf : plain)
  if (unit === 'week') {
    const rules = weekRules(call)
    return emit(
      once([start, end], (a, b) => `(${weekStart(b, rules)} - ${weekStart(a, rules)}) // 7`),
      countType,
    )
  }
  if (unit === 'nanosecond') return emit(`(date_diff('microsecond', ${start}, ${end}) * 1000)`, countType)
  return emit(`date_diff('${unit}', ${start}, ${end})`, countType)
}

const clockUnits: ReadonlySet<string> = new Set([
  'hour',
  'minute',
  'second',
  'millisecond',
  'microsecond',
  'nanosecond',
])

/** The time of day of a TIME, else what the clock on the wall shows, so that both sides are of one type. */
const plain = (value: Emitted): string =>
  value.type?.kind === 'time' || value.type?.kind === 'timestamp'
    ? wallOf(value).sql
    : `CAST(${value.sql} AS TIMESTAMP)`

/** Months with a part of 31 days. Source: https://docs.snowflake.com/en/sql-reference/functions/months_between */
export function monthsBetween(call: ScalarCall): Emitted {
  const operands = [plain(asMoment(argument(call, 0))), plain(asMoment(argument(call, 1)))]
  return emit(
    once(operands, (a, b) => {
      const months = `((year(${a}) - year(${b})) * 12 + month(${a}) - month(${b}))`
      const isLast = (value: string) => `CAST(${value} AS DATE) = last_day(${value})`
      const days = `(epoch_us(${a}) - epoch_us(date_trunc('month', ${a})) - epoch_us(${b}) + epoch_us(date_trunc('month', ${b})))`
      return `CASE WHEN day(${a}) = day(${b}) OR (${isLast(a)} AND ${isLast(b)}) THEN CAST(${months} AS DOUBLE) ELSE ${months} + ${days} / 2678400000000.0 END`
    }),
    floatType,
  )
}
