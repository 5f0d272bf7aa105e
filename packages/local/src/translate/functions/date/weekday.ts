import { dateType, type Emitted, emit } from '../../emitted.ts'
import { once } from '../../once.ts'
import { asMoment } from '../../translate-cast.ts'
import { wallOf } from '../../zone/wall-of.ts'
import { asText } from '../as-text.ts'
import { argument, type ScalarCall } from '../function-rule.ts'

/**
 * The next or previous day of a name, of which the first two letters count.
 *
 * Source: https://docs.snowflake.com/en/sql-reference/functions/next_day, …/previous_day
 */
export function weekday(call: ScalarCall, direction: 1 | -1): Emitted {
  const day = `CAST(${wallOf(asMoment(argument(call, 0))).sql} AS DATE)`
  const names = ['mo', 'tu', 'we', 'th', 'fr', 'sa', 'su']
  const number = (name: string) =>
    `CASE left(lower(trim(${name})), 2) ${names.map((each, index) => `WHEN '${each}' THEN ${index + 1}`).join(' ')} ELSE CASE WHEN ${name} IS NOT NULL THEN error('SNOWFLAKE:100035:22007:Invalid day of the week') END END`
  return emit(
    once([day, asText(call, 1)], (from, name) => {
      const steps =
        direction === 1 ? `${number(name)} - isodow(${from})` : `isodow(${from}) - ${number(name)}`
      return `${from} ${direction === 1 ? '+' : '-'} CAST(((${steps} + 13) % 7) + 1 AS INTEGER)`
    }),
    dateType,
  )
}
