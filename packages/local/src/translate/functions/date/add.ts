import { wrongArgumentTypes } from '../../../errors/routine-failures.ts'
import { invalidStatement } from '../../../errors/statement-failures.ts'
import { unitsOf } from '../../arithmetic/units-of.ts'
import { type Emitted, emit, timestampType } from '../../emitted.ts'
import { spellType } from '../../spell-type.ts'
import { asMoment, castTo } from '../../translate-cast.ts'
import { onWall } from '../../zone/on-wall.ts'
import { dateUnit } from '../date-part.ts'
import type { ScalarCall } from '../function-rule.ts'
import { partAndRest } from './part-and-rest.ts'

const wholeDays: ReadonlySet<string> = new Set(['year', 'quarter', 'month', 'week', 'day'])

/** Source: https://docs.snowflake.com/en/sql-reference/functions/dateadd */
export function add(call: ScalarCall): Emitted {
  const [part, [count, given]] = partAndRest(call)
  if (count === undefined || given === undefined)
    throw invalidStatement(`not enough arguments for function [${call.name}]`, call.where)
  const unit = dateUnit(part, call.where)
  const value = asMoment(given)
  const amount = `CAST(round(${asAmount(count)}) AS ${wholeDays.has(unit) ? 'INTEGER' : 'BIGINT'})`
  const units = unitsOf(unit, amount)
  if (value.type?.kind === 'date')
    return wholeDays.has(unit)
      ? emit(`CAST(${value.sql} + ${units} AS DATE)`, value.type)
      : emit(`(CAST(${value.sql} AS TIMESTAMP) + ${units})`, timestampType)
  if (value.type?.kind === 'time' && wholeDays.has(unit))
    throw invalidStatement(
      `Invalid argument types for function '${call.name}': ${unit} of a TIME`,
      call.where,
    )
  return onWall(value, ({ sql, type }) => emit(`(${sql} + ${units})`, type))
}

/** Months added, the last day of a month staying one. Source: https://docs.snowflake.com/en/sql-reference/functions/add_months */
export function addMonths(call: ScalarCall, given: Emitted, count: Emitted): Emitted {
  const value = asMoment(given)
  if (value.type?.kind === 'time')
    throw invalidStatement(`Invalid argument types for function '${call.name}'`, call.where)
  const months = `to_months(CAST(round(${asAmount(count)}) AS INTEGER))`
  return onWall(value, ({ sql, type }) => {
    const day = `CAST(${sql} AS DATE)`
    const sum = `(${sql} + ${months})`
    const days = `CASE WHEN ${day} = last_day(${day}) THEN last_day(CAST(${sum} AS DATE)) - CAST(${sum} AS DATE) ELSE 0 END`
    const moved = `(${sum} + to_days(CAST(${days} AS INTEGER)))`
    return emit(type?.kind === 'date' ? `CAST(${moved} AS DATE)` : moved, type)
  })
}

/** How many units: text and VARIANT are read as numbers. */
function asAmount(count: Emitted): string {
  const kind = count.type?.kind
  if (kind === 'string' || kind === 'variant')
    return castTo(count, { kind: 'number', precision: 18, scale: 5 }).sql
  if (count.type !== null && kind !== 'integer' && kind !== 'number')
    throw wrongArgumentTypes('DATEADD', `(${spellType(count.type)})`)
  return count.sql
}
