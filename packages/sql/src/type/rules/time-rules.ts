import type { LogicalType } from '@mesh/core'
import type { Argument } from '../../tree/expression/function-call.ts'
import type { Inferred } from '../inferred.ts'
import type { ResultCall, ResultRule } from '../result-call.ts'

const timestamp: LogicalType = { kind: 'timestamp', zone: 'ntz', precision: 9 }

/** Parts that are a day or more. Source: https://docs.snowflake.com/en/sql-reference/functions-date-time */
const wholeDays =
  /^(Y|YY|YYY|YYYY|YR|YEARS?|YRS|QUARTERS?|Q|QTRS?|MONTHS?|MM|MON|MONS|WEEK|W|WK|WEEKOFYEAR|WOY|WY|DAYS?|D|DD|DAYOFMONTH)$/

const partOf = (argument: Argument | undefined): string | undefined => {
  if (argument?.kind === 'datePart') return argument.name
  return argument?.kind === 'stringLiteral' ? argument.value.toUpperCase() : undefined
}

/** A value that is read as a day or time where one is needed. */
function read(type: Inferred): Inferred {
  switch (type?.kind) {
    case 'date':
    case 'time':
    case 'timestamp':
    case 'null':
      return type
    case 'string':
    case 'variant':
      return timestamp
    default:
      return undefined
  }
}

/** Moving a day by hours gives a timestamp. */
const dateadd: ResultRule = ({ arguments: [part], type }) => {
  const unit = partOf(part)
  const value = read(type(2))
  if (value?.kind === 'date') return unit === undefined ? undefined : wholeDays.test(unit) ? value : timestamp
  return value?.kind === 'timestamp' ? { ...value, precision: 9 } : value
}

/** Days and more fit nine digits. */
const datediff: ResultRule = ({ arguments: [part] }) => {
  const unit = partOf(part)
  return unit !== undefined && wholeDays.test(unit) ? { kind: 'integer', precision: 9 } : { kind: 'integer' }
}

const truncated: ResultRule = ({ type }) => read(type(1))

/** `DATE_TRUNC(value, part)` is an older order of the arguments. */
const date_trunc = (call: ResultCall): Inferred =>
  isPart(call.arguments[0]) ? truncated(call) : read(call.type(0))

const isPart = (argument: Argument | undefined): boolean =>
  argument?.kind === 'datePart' || argument?.kind === 'stringLiteral'

const moved: ResultRule = ({ type }) => {
  const value = type(0)
  return value?.kind === 'timestamp' ? { ...value, precision: 9 } : value?.kind === 'date' ? value : undefined
}

/** Results of functions of days and times. */
export const timeRules = { dateadd, datediff, date_trunc, moved }
