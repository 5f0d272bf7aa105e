import { invalidStatement, unsupportedFeature } from '../../../errors/statement-failures.ts'
import { unitsOf } from '../../arithmetic/units-of.ts'
import { type Emitted, emit } from '../../emitted.ts'
import { once } from '../../once.ts'
import { asMoment } from '../../translate-cast.ts'
import { constantNumber } from '../constant-number.ts'
import { dateUnit } from '../date-part.ts'
import { argument, constantText, type ScalarCall } from '../function-rule.ts'
import { weekRules, weekStart } from './week.ts'

const months: Readonly<Record<string, number>> = { year: 12, quarter: 3, month: 1 }
const seconds: Readonly<Record<string, number>> = { day: 86_400, hour: 3600, minute: 60, second: 1 }

/** The start or end of the slice of time that a moment is in. Source: https://docs.snowflake.com/en/sql-reference/functions/time_slice */
export function slice(call: ScalarCall): Emitted {
  const value = asMoment(argument(call, 0))
  const length = constantNumber(call.written[1])
  const partAt = call.part === undefined ? 2 : -1
  const part = call.part ?? constantText(call, 2)
  if (length === undefined || length < 1 || part === undefined)
    throw invalidStatement(`Invalid slice of [${call.name}]`, call.where)
  if (value.type?.kind !== 'date' && !(value.type?.kind === 'timestamp' && value.type.zone === 'ntz'))
    throw invalidStatement(`Invalid argument types for function '${call.name}'`, call.where)
  const end = (constantText(call, partAt === 2 ? 3 : 2) ?? 'START').toUpperCase() === 'END'
  const unit = dateUnit(part, call.where)
  const start = once([value.sql], (moment) => sliceStart(moment, unit, length, call))
  const shown = end ? `(${start} + ${unitsOf(unit, String(length))})` : start
  return emit(`CAST(${shown} AS ${value.type.kind === 'date' ? 'DATE' : 'TIMESTAMP'})`, value.type)
}

function sliceStart(moment: string, unit: string, length: number, call: ScalarCall): string {
  const floor = (count: string, size: number) => `(${count} - (((${count}) % ${size}) + ${size}) % ${size})`
  const inMonths = months[unit]
  if (inMonths !== undefined) {
    const count = `((year(${moment}) - 1970) * 12 + month(${moment}) - 1)`
    return `(TIMESTAMP '1970-01-01' + to_months(CAST(${floor(count, inMonths * length)} AS INTEGER)))`
  }
  if (unit === 'week') {
    const rules = weekRules(call)
    const first = weekStart("DATE '1970-01-01'", rules)
    const count = `(CAST(${moment} AS DATE) - ${first})`
    return `CAST(${first} + CAST(${floor(count, 7 * length)} AS INTEGER) AS TIMESTAMP)`
  }
  const inSeconds = seconds[unit]
  if (inSeconds === undefined) throw unsupportedFeature(`${call.name} by ${unit}`, call.where)
  return `make_timestamp(${floor(`epoch_us(CAST(${moment} AS TIMESTAMP))`, inSeconds * length * 1_000_000)})`
}
